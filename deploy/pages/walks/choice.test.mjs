import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, narrow, shot, signIn, walk } from './browser.mjs';

/** Opens the tree of courts on the board of a court. */
async function openTree(page) {
  await page.goto(`/?court=${encodeURIComponent('冀02')}`);
  await signIn(page, 'viewer');
  await page.getByRole('button', { name: '唐山市中级人民法院' }).click();
  await page.getByRole('dialog').waitFor();
}

for (const [by, text] of [
  ['the initials of the pinyin', 'qasrm'],
  ['a part of the name', '迁安'],
  ['the code', '0283'],
]) {
  test(`a court is found by ${by}, and chosen without a mouse`, () =>
    walk(async (page) => {
      await openTree(page);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: '冀0283 迁安市人民法院' }).waitFor();
      assert.equal(new URL(page.url()).searchParams.get('court'), '冀0283');
    }));
}

test('the tree shows which court stands under which, and says where nothing is found', () =>
  walk(async (page) => {
    await openTree(page);
    const under = page.getByRole('listitem').filter({ hasText: '唐山市中级人民法院' }).last();
    await under.getByRole('button', { name: '迁安市人民法院' }).waitFor();
    await accessible(page);
    await shot(page, 'courts');
    await narrow(page);
    await shot(page, 'courts-phone');
    await page.keyboard.type('zzz');
    await page.getByText('没有这样的法院').waitFor();
    // The first empties the field of the search.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }));
