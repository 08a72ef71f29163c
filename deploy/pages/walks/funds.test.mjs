import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, at, change, narrow, rest, shot, signIn, walk } from './browser.mjs';

const YEAR = TODAY.slice(0, 4);
const treasury = (steps) => walk(steps, { baseURL: at.treasury });
const stamp = () => `walk-${Date.now()}`;

async function running(role = 'viewer') {
  const { items } = await rest(role, '/api/v1/projects', { year: YEAR, state: 'IN_EXECUTION', size: '500' }, at.treasury);
  return items.filter(({ freeWan }) => freeWan > 5);
}

/** A project whose ledger has room for two more payments on its first page. */
async function roomy() {
  for (const one of await running()) {
    const { total } = await rest('viewer', `/api/v1/projects/${one.id}/payments`, { size: '1' }, at.treasury);
    if (total <= 18) {
      return one;
    }
  }
  throw new Error('each project has many payments: load the stack afresh');
}

async function open(page, id, role, box) {
  await page.goto(`/project/?id=${id}`);
  await signIn(page, role);
  const summary = page.locator(`${box} summary`).first();
  await summary.click();
}

test('an approver sees what an adjustment changes before it is confirmed', () =>
  treasury(async (page) => {
    const [{ id }] = await running();
    const before = await rest('approver', `/api/v1/projects/${id}`, {}, at.treasury);
    await open(page, id, 'approver', 'jh-adjustment');
    const box = page.locator('jh-adjustment');
    const { budgetWan, otherWan } = before.sheet;
    const more = Math.round((budgetWan + 1) * 1e6) / 1e6;
    await box.locator('[name=budgetWan]').fill(String(more));
    await box.getByRole('button', { name: '查看变化' }).click();
    assert.match(await box.locator('tr[data-cell^="预算数"]').innerText(), new RegExp(`${budgetWan}\\s+${more}`));
    await box.getByRole('button', { name: '确认调整' }).click();
    await box.locator('[id="documentNumber-fault"]').filter({ hasText: /\S/ }).waitFor();
    await shot(page, 'adjustment-refused', { fullPage: true });

    await box.locator('[name=documentNumber]').fill('走查〔2026〕1号');
    await box.locator('[name=documentDate]').fill(TODAY);
    await box.locator('[name=reason]').fill('走查：追加');
    await box.getByRole('button', { name: '查看变化' }).click();
    await box.getByRole('button', { name: '确认调整' }).click();
    await box.locator('[id="budgetWan-fault"]').filter({ hasText: /\S/ }).waitFor();
    await accessible(page);

    await box.locator('[name=otherWan]').fill(String(Math.round(((otherWan ?? 0) + 1) * 1e6) / 1e6));
    await box.getByRole('button', { name: '查看变化' }).click();
    assert.equal(await box.locator('tr[data-cell]').count(), 2);
    await shot(page, 'adjustment', { fullPage: true });
    await narrow(page);
    await shot(page, 'adjustment-phone', { fullPage: true });
    await box.getByRole('button', { name: '确认调整' }).click();
    const newest = page.locator('jh-history tbody tr').filter({ has: page.locator('td.number', { hasText: new RegExp(`^${before.revision + 1}$`) }) });
    await newest.filter({ hasText: '调整' }).waitFor();
    const after = await rest('approver', `/api/v1/projects/${id}`, {}, at.treasury);
    assert.equal(after.sheet.budgetWan, more);
    assert.equal(after.revision, before.revision + 1);
    const first = page.locator('jh-history tbody tr').first();
    await first.locator('summary').click();
    const { cells } = await rest(
      'approver',
      `/api/v1/projects/${id}/differences`,
      { from: String(before.revision), to: String(after.revision) },
      at.treasury,
    );
    await first.locator('jh-differences tr[data-cell]').first().waitFor();
    assert.equal(await first.locator('jh-differences tr[data-cell]').count(), cells.length);
  }));

test('a contract is refused above what is free, entered, and not released by who entered it', () =>
  treasury(async (page) => {
    const [{ id }] = await running();
    await open(page, id, 'treasurer', 'jh-commitments');
    const box = page.locator('jh-commitments');
    const form = box.locator('jh-entry').first();
    const number = stamp();
    await form.locator('[name=number]').fill(number);
    await form.locator('[name=amountYuan]').fill('999999999');
    await form.locator('[name=counterparty]').fill('城区物业服务有限公司');
    await form.getByRole('button').click();
    await form.locator('[id="amountYuan-fault"]').filter({ hasText: /\S/ }).waitFor();
    await form.scrollIntoViewIfNeeded();
    await shot(page, 'commitment-refused');
    await accessible(page);
    await form.locator('[name=amountYuan]').fill('120.50');
    await form.getByRole('button').click();
    await box.getByRole('status').filter({ hasText: number }).waitFor();
    const { items } = await rest('treasurer', `/api/v1/projects/${id}/commitments`, { size: '500' }, at.treasury);
    const { leftYuan } = items.find((one) => one.number === number);
    assert.equal(leftYuan, 120.5);
    const row = box.locator(`tr[data-commitment="${number}"]`);
    assert.equal(await row.locator('td.number').last().innerText(), '120.50');
    await row.getByRole('button', { name: '释放' }).click();
    const release = box.locator('td jh-entry');
    await release.locator('[name=reason]').fill('走查');
    await release.getByRole('button').click();
    await release.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await narrow(page);
    await shot(page, 'commitments-phone');
  }));

test('an approver transfers money to another project of the year', () =>
  treasury(async (page) => {
    const [from, to] = await running();
    await open(page, from.id, 'approver', 'jh-moves');
    const box = page.locator('jh-moves');
    const form = box.locator('jh-entry');
    const number = stamp();
    await form.locator('[name=toProject]').selectOption(String(to.id));
    await form.locator('[name=number]').fill(number);
    await form.locator('[name=amountYuan]').fill('0.005');
    await form.locator('[name=documentNumber]').fill('走查〔2026〕2号');
    await form.locator('[name=reason]').fill('走查');
    await form.getByRole('button').click();
    await form.locator('[id="amountYuan-fault"]').filter({ hasText: /\S/ }).waitFor();
    await form.scrollIntoViewIfNeeded();
    await shot(page, 'transfer-refused');
    await form.locator('[name=amountYuan]').fill('100');
    await form.getByRole('button').click();
    const row = box.locator(`tr[data-move="${number}"]`);
    await row.waitFor();
    const funds = await rest('viewer', `/api/v1/projects/${from.id}/funds`, {}, at.treasury);
    const total = page.locator('jh-plan tr[data-source=totalWan] td').first();
    await page.waitForFunction(
      ([one, wanted]) => Number(one.innerText.replaceAll(',', '')) === wanted,
      [await total.elementHandle(), funds.budget.totalWan],
    );
    await accessible(page);
  }));

test('a payment is taken back by a counter-entry', () =>
  treasury(async (page) => {
    const { id } = await roomy();
    await open(page, id, 'treasurer', 'jh-ledger');
    const box = page.locator('jh-ledger');
    const voucher = stamp();
    const form = box.locator('jh-entry').first();
    await form.locator('[name=voucher]').fill(voucher);
    await form.locator('[name=amountYuan]').fill('1.23');
    await form.locator('[name=payee]').fill('城区物业服务有限公司');
    await form.getByRole('button').click();
    const row = box.locator(`tr[data-voucher="${voucher}"]`);
    await row.getByRole('button', { name: '冲销' }).click();
    const back = box.locator('td jh-entry');
    await back.locator('[name=voucher]').fill(`${voucher}-r`);
    await back.locator('[name=reason]').fill('走查');
    await back.getByRole('button').click();
    const counter = box.locator(`tr[data-voucher="${voucher}-r"]`);
    await counter.waitFor();
    assert.equal(await counter.locator('td.number').innerText(), '-1.23');
    assert.equal(await row.getByRole('button').count(), 0);
  }));

test('what is left of a closed project is carried over into the next year', () =>
  treasury(async (page) => {
    const last = String(YEAR - 1);
    const { items } = await rest('viewer', '/api/v1/projects', { year: last, size: '500' }, at.treasury);
    const here = await rest('viewer', '/api/v1/projects', { year: YEAR, state: 'IN_EXECUTION', size: '500' }, at.treasury);
    const taker = (unit) => here.items.find((one) => one.unit === unit);
    const closed = items.find(({ state, freeWan, unit }) => state === 'CLOSED' && freeWan > 0.01 && taker(unit) !== undefined);
    const from = closed ?? items.find(({ state, unit, freeWan }) => state === 'IN_EXECUTION' && freeWan > 0.01 && taker(unit) !== undefined);
    if (from.state !== 'CLOSED') {
      await change('approver', 'POST', `/api/v1/projects/${from.id}/close`, undefined, at.treasury);
    }
    const to = taker(from.unit);
    await open(page, from.id, 'approver', 'jh-moves');
    assert.equal(await page.locator('jh-adjustment').count(), 0);
    const form = page.locator('jh-moves jh-entry');
    const number = stamp();
    const wanted = form.locator('[name=toProject]');
    assert.ok((await wanted.locator('option').allInnerTexts()).slice(1).every((text) => text.startsWith(from.unit)));
    await wanted.selectOption(String(to.id));
    await form.locator('[name=number]').fill(number);
    await form.locator('[name=amountYuan]').fill('100');
    await form.locator('[name=documentNumber]').fill('走查〔2026〕3号');
    await form.locator('[name=reason]').fill('走查：尾款待付');
    await form.getByRole('button').click();
    await page.locator(`jh-moves tr[data-move="${number}"]`).waitFor();
    await shot(page, 'carry-over', { fullPage: true });
    const taken = await rest('viewer', `/api/v1/projects/${to.id}/transfers`, { size: '500' }, at.treasury);
    assert.equal(taken.items.find((one) => one.number === number).kind, 'CARRY_OVER');
  }));

test('another than who entered a contract releases what is left of it', () =>
  treasury(async (page) => {
    const [{ id }] = await running();
    const number = stamp();
    const entry = { number, kind: 'CONTRACT', amountYuan: 50, committedOn: TODAY, counterparty: '城区物业服务有限公司' };
    await change('treasurer', 'POST', `/api/v1/projects/${id}/commitments`, entry, at.treasury);
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'admin');
    const box = page.locator('jh-commitments');
    const row = box.locator(`tr[data-commitment="${number}"]`);
    await row.getByRole('button', { name: '释放' }).click();
    const release = box.locator('td jh-entry');
    await release.locator('[name=reason]').fill('走查：合同终止');
    await release.getByRole('button').click();
    await row.filter({ hasText: '已释放' }).waitFor();
    assert.equal(await row.locator('td.number').last().innerText(), '0.00');
  }));

test('a project without a plan is adjusted by one', () =>
  treasury(async (page) => {
    const lines = await running();
    const sheets = await Promise.all(lines.map(({ id }) => rest('approver', `/api/v1/projects/${id}`, {}, at.treasury)));
    const { id } = sheets.find(({ sheet }) => sheet.plan === undefined);
    await open(page, id, 'approver', 'jh-adjustment');
    const box = page.locator('jh-adjustment');
    await box.getByRole('button', { name: '加一个时点' }).click();
    await box.locator('[name="plan.0.day"]').fill(`${YEAR}-12-31`);
    await box.locator('[name="plan.0.cumulativePercent"]').fill('90');
    await box.locator('[name=documentNumber]').fill('走查〔2026〕4号');
    await box.locator('[name=documentDate]').fill(TODAY);
    await box.locator('[name=reason]').fill('走查');
    await box.getByRole('button', { name: '查看变化' }).click();
    assert.equal(await box.locator('tr[data-cell]').count(), 1);
    await box.getByRole('button', { name: '确认调整' }).click();
    await box.locator('[id="plan.0.cumulativePercent-fault"]').filter({ hasText: /100/ }).waitFor();
  }));
