import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, narrow, rest, send, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
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

    const serial = 800_000 + (Date.now() % 100_000);
    const event = (id, type, data) => ({
      specversion: '1.0',
      id: `walk-${serial}-${id}`,
      source: 'urn:walk',
      type: `io.jiheng.case.${type}.v1`,
      subject: `(${YEAR})${COURT}民初${serial}号`,
      time: new Date().toISOString(),
      data,
    });
    await send(
      event(1, 'filed', { filedOn: TODAY, procedure: 'SUMMARY', department: '民事审判一庭', judge: 'J0017' }),
      event(2, 'closed', { closedOn: TODAY, outcome: 'MEDIATED' }),
    );

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
