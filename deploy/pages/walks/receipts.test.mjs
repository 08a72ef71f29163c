import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, closeACase, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';

test('whoever sent an event finds what it is counted in, a second delivery beside it', () =>
  walk(async (page) => {
    const { source, id } = await closeACase(COURT);
    await page.waitForTimeout(3_000);
    await page.goto('/receipts/');
    await signIn(page, 'publisher');
    await page.getByLabel('来源').fill(source);
    await page.getByLabel('事件编号').fill(id);
    await page.getByRole('button', { name: '查询' }).click();
    await page.locator('[data-status=COUNTED]').waitFor();
    const receipt = await rest('publisher', '/api/v1/receipts', { source, id });
    const rows = page.locator('table[data-part=effect] tbody tr');
    assert.equal(await rows.count(), receipt.effect.length);
    assert.ok(receipt.effect.length > 0);
    assert.match(page.url(), /source=.*id=/);
    await accessible(page);
    await narrow(page);
    await shot(page, 'receipt-phone');
  }));

test('an event that is not there is told, and the form stays', () =>
  walk(
    async (page) => {
      await page.goto(`/receipts/?${new URLSearchParams({ source: 'urn:walk', id: 'never-sent' })}`);
      await signIn(page, 'viewer');
      await page.locator('jh-receipts jh-notice').waitFor();
      assert.equal(await page.getByLabel('事件编号').inputValue(), 'never-sent');
      await accessible(page);
    },
    { expected: /status of 404/ },
  ));
