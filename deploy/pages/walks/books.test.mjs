import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';
const page0 = (path) => `${path}?court=${encodeURIComponent(COURT)}`;

test('a clerk books in the ledger, is told what its kind does not take, and takes it back', () =>
  walk(async (page) => {
    await page.goto(page0('/ledger/'));
    await signIn(page, 'clerk');
    const rows = page.locator('jh-ledger-table tr[data-entry]');
    await rows.first().waitFor();
    const { items, total } = await rest('clerk', '/api/v1/ledger', { court: COURT, size: '30' });
    assert.deepEqual(
      await rows.evaluateAll((all) => all.map((row) => row.dataset.entry)),
      items.map(({ id }) => id),
    );
    assert.equal(await page.locator('[data-total]').getAttribute('data-total'), String(total));
    await shot(page, 'ledger');
    await accessible(page);

    await page.locator('details.box summary').click();
    const form = page.locator('details.box jh-entry');
    await form.locator('[name=item]').selectOption('party-satisfaction');
    await form.locator('[name=numerator]').fill('18');
    await form.locator('[name=evidence]').fill('走查：问卷 20 份');
    await form.getByRole('button').click();
    await form.locator('[id="denominator-fault"]').filter({ hasText: /\S/ }).waitFor();
    await shot(page, 'ledger-refused');
    await form.locator('[name=denominator]').fill('20');
    await form.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: '已登记' }).waitFor();
    const booked = (await rest('clerk', '/api/v1/ledger', { court: COURT, item: 'party-satisfaction', size: '1', sort: '-recorded' })).items[0];
    assert.deepEqual([booked.numerator, booked.denominator, booked.day], [18, 20, TODAY]);

    const row = page.locator(`tr[data-entry="${booked.id}"]`);
    await row.getByRole('button', { name: '冲正' }).click();
    const back = page.locator('jh-ledger-table jh-entry');
    await back.getByRole('button').click();
    await back.locator('[name=reason][aria-invalid=true]').waitFor();
    await back.locator('[name=reason]').fill('走查：录错');
    await narrow(page);
    await shot(page, 'ledger-phone');
    await back.getByRole('button').click();
    await row.getByText('已冲正').waitFor();
    const after = await rest('clerk', `/api/v1/ledger/${booked.id}`, {});
    assert.equal((await rest('clerk', `/api/v1/ledger/${after.reversedBy}`, {})).numerator, -18);

    const csv = await page.evaluate(async (address) => (await fetch(address)).text(), await page.getByRole('link', { name: 'CSV' }).evaluate((one) => one.href));
    assert.equal(csv.trimEnd().split('\n').length, total + 3);
  }));

test('a viewer narrows the ledger and keeps that in the address, and may not book', () =>
  walk(async (page) => {
    await page.goto(page0('/ledger/'));
    await signIn(page, 'viewer');
    await page.locator('select[name=item]').selectOption('press-conferences');
    await page.waitForURL(/item=press-conferences/);
    const { total } = await rest('viewer', '/api/v1/ledger', { court: COURT, item: 'press-conferences' });
    await page.locator(`[data-total="${total}"]`).waitFor();
    assert.equal(await page.locator('details.box, jh-ledger-table button').count(), 0);
    await page.locator('input[name=from]').fill('2000-01-01');
    await page.locator('input[name=to]').fill('2000-01-02');
    await page.locator('input[name=to]').blur();
    await page.getByText('没有符合条件的内容').waitFor();
  }));

test('a clerk puts a judge on the roster, is refused an overlap, ends it and withdraws it', () =>
  walk(async (page) => {
    await page.goto(page0('/rosters/'));
    await signIn(page, 'clerk');
    const rows = page.locator('jh-roster-table tr[data-tenure]');
    await rows.first().waitFor();
    const { items } = await rest('clerk', '/api/v1/rosters', { court: COURT, on: TODAY, size: '50' });
    assert.deepEqual(
      await rows.evaluateAll((all) => all.map((row) => row.dataset.tenure)),
      items.map(({ id }) => id),
    );
    await shot(page, 'rosters');
    await accessible(page);
    const judge = `W${Date.now()}`;
    await page.locator('details.box summary').click();
    const form = page.locator('details.box jh-entry');
    const enter = async (to) => {
      await form.locator('[name=judge]').fill(judge);
      await form.locator('[name=judgeName]').fill('走查');
      await form.locator('[name=from]').fill('2026-01-01');
      await form.locator('[name=to]').fill(to);
      await form.getByRole('button').click();
    };
    await enter('2025-12-31');
    await form.locator('[id="to-fault"]').filter({ hasText: /\S/ }).waitFor();
    await enter('');
    await page.getByRole('status').filter({ hasText: judge }).waitFor();
    await enter('');
    await form.locator('[id="from-fault"]').filter({ hasText: /\S/ }).waitFor();
    await shot(page, 'rosters-refused');

    const row = page.locator('tr[data-tenure]').filter({ hasText: judge });
    await row.getByRole('button', { name: '更正或卸任' }).click();
    const change = page.locator('jh-roster-table jh-entry').first();
    await change.locator('[name=to]').fill(TODAY);
    await narrow(page);
    await shot(page, 'rosters-phone');
    await change.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: `已更正 ${judge}` }).waitFor();
    await row.filter({ hasText: TODAY }).waitFor();
    await row.getByRole('button', { name: '更正或卸任' }).click();
    await page.locator('jh-roster-table jh-entry').last().getByRole('button', { name: '作废' }).click();
    await page.getByRole('status').filter({ hasText: `已作废 ${judge}` }).waitFor();
    await row.waitFor({ state: 'detached' });
  }));
