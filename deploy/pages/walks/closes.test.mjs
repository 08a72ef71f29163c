import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';
const MONTH = `${Number(TODAY.slice(0, 4)) - 1}-06`;

test('an approver closes a month, verifies it, and sees what has changed since', () =>
  walk(async (page) => {
    await page.goto(`/closes/?court=${encodeURIComponent(COURT)}`);
    await signIn(page, 'approver');
    const { items } = await rest('approver', '/api/v1/closes', { court: COURT, from: MONTH, to: MONTH });
    const inForce = items.find(({ reopened }) => reopened == null);
    if (inForce === undefined) {
      await page.locator('[name=month]').fill(MONTH);
      await page.getByRole('button', { name: '关账', exact: true }).click();
    } else {
      await page.locator(`tr[data-close="${inForce.id}"] a`).click();
    }
    await page.getByRole('heading', { level: 1 }).filter({ hasText: MONTH }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '验签' }).click();
    await page.getByText('签名有效').waitFor();
    await page.locator('jh-close').locator('jh-close-adjustment, p.good:has-text("关账后没有变化")').first().waitFor({ timeout: 60_000 });

    const id = new URL(page.url()).searchParams.get('id');
    const { values } = await rest('approver', `/api/v1/closes/${id}`, {});
    await page.getByText('关账时的全部指标').click();
    assert.equal(await page.locator('jh-close tr[data-code]').count(), values.length);
    await shot(page, 'close');
    await accessible(page);
    await narrow(page);
  }));

test('a closed value whose indicator is defined no more stands with what it was', () =>
  walk(async (page) => {
    const none = { numerator: 0, denominator: 0 };
    const gone = { code: 'gone', indicator: '旧指标', unit: '件', closed: { numerator: 7, denominator: null, value: 7 }, now: null };
    const answer = { items: [{ ...gone, byRules: { ...none, numerator: -7 }, byRecords: none, byCourts: none }], page: 0, size: 200, total: 1 };
    const { items } = await rest('approver', '/api/v1/closes', { court: COURT });
    await page.route('**/adjustments?**', (route) => route.fulfill({ json: answer }));
    await page.goto(`/closes/?id=${items[0].id}`);
    await signIn(page, 'viewer');
    await page.locator('jh-close-adjustment').getByText(/旧指标：关账时 7 件（7）\s*→ 现值\s*指标已不在目录/).waitFor();
  }));
