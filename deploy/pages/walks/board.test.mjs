import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, closeACase, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';
const YEAR = Number(TODAY.slice(0, 4));

function cellOf(page, code) {
  return page.locator(`jh-values tr[data-code="${code}"] td`).first();
}

test('a president signs in and sees the figures that REST answers', () =>
  walk(async (page) => {
    const asOf = `${YEAR - 1}-12-31`;
    await page.goto(`/?court=${encodeURIComponent('冀02')}&asOf=${asOf}`);
    await page.getByRole('status').getByText('请先登录').waitFor();
    await shot(page, 'signed-out');
    await signIn(page, 'viewer');
    await cellOf(page, 'closed-count').waitFor();
    await shot(page, 'board');

    const { values } = await rest('viewer', '/api/v1/values', { court: '冀02', asOf });
    for (const { code, value } of values.filter((one) => one.value !== null).slice(0, 40)) {
      const shown = (await cellOf(page, code).innerText()).replace(/[^\d.-]/g, '');
      assert.equal(Number(shown), value, code);
    }
    await page.getByText('历史日期').waitFor();
    await accessible(page);
    await narrow(page);
    await shot(page, 'board-phone');
  }));

test('a figure of today moves when an event comes, without a reload', () =>
  walk(async (page) => {
    await page.goto(`/?court=${encodeURIComponent(COURT)}`);
    await signIn(page, 'viewer');
    const cell = cellOf(page, 'closed-count');
    await cell.waitFor();
    await page.getByText('实时', { exact: true }).waitFor();
    const before = await cell.innerText();

    await closeACase(COURT);

    await page.waitForFunction(
      ([was]) => {
        const board = document.querySelector('jh-board').shadowRoot;
        const row = board.querySelector('jh-values').shadowRoot.querySelector('tr[data-code="closed-count"] td');
        return row.innerText !== was;
      },
      [before],
      { timeout: 30_000 },
    );
  }));

test('a role that may not see figures is told so', () =>
  walk(async (page) => {
    await page.goto('/');
    await signIn(page, 'auditor');
    await page.getByRole('status').filter({ hasText: /不能|无权/ }).waitFor();
    await shot(page, 'forbidden');
  }));

test('who signs out is signed out', () =>
  walk(async (page) => {
    await page.goto(`/?court=${encodeURIComponent(COURT)}`);
    await signIn(page, 'viewer');
    await cellOf(page, 'closed-count').waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByRole('status').getByText('请先登录').waitFor();
  }));

test('a value stands beside that of last year and of last month, and its year is a line where wanted', () =>
  walk(async (page) => {
    const asOf = `${YEAR - 1}-12-31`;
    await page.goto(`/?court=${encodeURIComponent('冀02')}&asOf=${asOf}`);
    await signIn(page, 'viewer');
    const row = page.locator('jh-values tr[data-code="closing-rate"]');
    const { lastYear, before } = await rest('viewer', '/api/v1/indicators/closing-rate/comparison', {
      court: '冀02',
      asOf,
    });
    for (const [which, { difference }] of Object.entries({ lastYear, before })) {
      await row.locator(`[data-change=${which}]`).filter({ hasText: '点' }).waitFor();
      const shown = await row.locator(`[data-change=${which}]`).innerText();
      assert.equal(shown[0], difference > 0 ? '↑' : '↓');
      // REST takes the difference before it rounds, the board that of what it shows.
      assert.ok(Math.abs(Number(shown.replace(/[^\d.]/g, '')) - Math.abs(difference)) < 0.011, shown);
    }
    await page.getByRole('button', { name: '本年走势' }).click();
    await row.locator('svg').waitFor();
    assert.match(page.url(), /year=1/);
    const ends = await row.locator('svg').getAttribute('aria-label');
    const { points } = await rest('viewer', '/api/v1/indicators/closing-rate/series', { court: '冀02', to: asOf });
    assert.deepEqual(ends.split('、').map(Number), points.map(({ value }) => value));
    await accessible(page);
    await shot(page, 'board-year');
    await narrow(page);
  }));
