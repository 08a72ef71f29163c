import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀02';
const LISTS = [
  ['审限将届满', '30 日内', '/api/v1/time-limits', { within: 30 }],
  ['长期未结', '审判', '/api/v1/long-pending', { kind: 'TRIAL' }],
  ['超期未发放案款', '超三十日', '/api/v1/overdue-payments', { overThirtyDays: true }],
  ['超期执行节点', '至今未完', '/api/v1/overdue-nodes', { open: true }],
];

test('each watch list has the cases that REST answers, and each leads to its case', () =>
  walk(async (page) => {
    await page.goto(`/?court=${encodeURIComponent(COURT)}`);
    await signIn(page, 'viewer');
    await page.locator('jh-board').getByRole('link', { name: '预警清单' }).click();
    await page.getByLabel('含下级法院').check();
    for (const [list, filter, path, narrowed] of LISTS) {
      await page.getByRole('button', { name: list }).click();
      await page.getByRole('button', { name: filter, exact: true }).click();
      const { items, total } = await rest('viewer', path, { court: COURT, scope: 'SUBTREE', size: 30, ...narrowed });
      assert.ok(total > 0, list);
      await page.locator(`[data-total="${total}"]`).waitFor();
      const shown = await page.locator('jh-watch tbody th').allInnerTexts();
      assert.deepEqual(shown, items.map(({ caseNumber }) => caseNumber));
      await accessible(page);
    }
    await shot(page, 'watch');
    const address = page.url();
    await page.locator('jh-watch tbody a').first().click();
    await page.locator('jh-case h1').waitFor();

    await page.goto(address);
    await page.locator('jh-watch tbody a').first().waitFor();
    await narrow(page);
    await shot(page, 'watch-phone');
  }));

test('a long list is read page by page', () =>
  walk(async (page) => {
    await page.goto(`/watch/?${new URLSearchParams({ court: COURT, scope: 'SUBTREE', list: 'nodes' })}`);
    await signIn(page, 'viewer');
    const first = page.locator('jh-watch tbody th').first();
    await first.waitFor();
    const before = await first.innerText();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText(/^31–/).waitFor();
    assert.notEqual(await first.innerText(), before);
  }));
