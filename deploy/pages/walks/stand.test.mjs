import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, at, change, rest, signIn, walk } from './browser.mjs';

const YEAR = TODAY.slice(0, 4);
const PAYEE = '城区物业服务有限公司';
const treasury = (steps) => walk(steps, { baseURL: at.treasury });
const of = (id, what, query = {}) => rest('admin', `/api/v1/projects/${id}/${what}`, query, at.treasury);

/** A project in execution with money to pay from, with its last check date and a contract of that day, which another pays than entered it. */
async function contracted(by) {
  const query = { year: YEAR, state: 'IN_EXECUTION', size: '500' };
  const { items } = await rest('viewer', '/api/v1/projects', query, at.treasury);
  for (const { id } of items.filter(({ freeWan }) => freeWan > 5).reverse()) {
    const [form, evaluation] = [(await of(id, 'monitoring')).at(-1), await of(id, 'self-evaluation')];
    if (form !== undefined && evaluation.state === 'DRAFT' && evaluation.card != null) {
      const number = `walk-${Date.now()}`;
      const entry = { number, kind: 'CONTRACT', amountYuan: 20_000, committedOn: form.day, counterparty: PAYEE };
      await change(by, 'POST', `/api/v1/projects/${id}/commitments`, entry, at.treasury);
      return { id, day: form.day, number, before: { form, evaluation } };
    }
  }
  throw new Error('no project has money left, a check date and a score');
}

/** Enters a payment on the contract in the page, as of its day. */
async function pay(page, { number, day }, amount) {
  const box = page.locator('jh-ledger');
  if (!(await box.locator('details.box').evaluate((one) => one.open))) {
    await box.locator('details.box > summary').click();
  }
  const form = box.locator('details.box jh-entry');
  const fields = { voucher: `walk-${Date.now()}`, amountYuan: String(amount), paidOn: day, payee: PAYEE, commitment: number };
  for (const [name, text] of Object.entries(fields)) {
    await form.locator(`[name=${name}]`).fill(text);
  }
  await form.getByRole('button').click();
  await box.locator(`tr[data-voucher="${fields.voucher}"]`).waitFor();
}

/** A figure as a page may write it: with or without marks of thousands. */
const written = (amount) => new RegExp(`^\\s*${amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',?').replace('.', '\\.')}\\s*$`);

/** What the page says of the contract, the check date and the score is what REST says now. */
async function equalToRest(page, { id, day, number, before }) {
  const [forms, { card }, { items }] = await Promise.all([
    of(id, 'monitoring'),
    of(id, 'self-evaluation'),
    of(id, 'commitments', { size: '500' }),
  ]);
  const { standing } = forms.find((form) => form.day === day);
  const { drawnYuan, leftYuan } = items.find((one) => one.number === number);
  assert.notEqual(standing.paidPercent, before.form.standing.paidPercent);
  assert.notEqual(card.total, before.evaluation.card.total);
  const cells = page.locator(`jh-commitments tr[data-commitment="${number}"] td.number`);
  await cells.nth(1).filter({ hasText: written(drawnYuan) }).waitFor();
  await cells.nth(2).filter({ hasText: written(leftYuan) }).waitFor();
  await page.locator('jh-self-evaluation .total').filter({ hasText: `${card.total} 分 · ${card.gradePrinted}` }).waitFor();
  const summary = page.locator(`jh-monitoring details[data-day="${day}"] > summary`);
  await summary.filter({ hasText: ` ${standing.paidPercent.toFixed(2)} %` }).waitFor();
}

test('what a payment changes elsewhere on the page is read again', () =>
  treasury(async (page) => {
    const contract = await contracted('admin');
    await page.goto(`/project/?id=${contract.id}`);
    await signIn(page, 'treasurer');
    await page.locator('jh-self-evaluation .total').waitFor();
    await pay(page, contract, 10_000);
    await equalToRest(page, contract);
  }));

test('a form that is being filled in stays as it is when something else changes, and is read again when it is put away', () =>
  treasury(async (page) => {
    const contract = await contracted('treasurer');
    await page.goto(`/project/?id=${contract.id}`);
    await signIn(page, 'admin');
    const evaluation = page.locator('jh-self-evaluation');
    await evaluation.getByRole('button', { name: '填写' }).click();
    await evaluation.locator('[name=achieved]').fill('走查：未写完');
    const monitoring = page.locator(`jh-monitoring details[data-day="${contract.day}"]`);
    await monitoring.locator('> summary').click();
    await monitoring.getByRole('button', { name: '填写' }).click();
    await monitoring.locator('[name=reason]').fill('走查：未写完');
    const row = page.locator(`jh-commitments tr[data-commitment="${contract.number}"]`);
    await row.getByRole('button', { name: '释放' }).click();
    const release = page.locator('jh-commitments td jh-entry [name=reason]');
    await release.fill('走查：未写完');

    await pay(page, contract, 10_000);
    await row.locator('td.number').nth(1).filter({ hasText: /10,?000\.00/ }).waitFor();
    for (const field of [evaluation.locator('[name=achieved]'), monitoring.locator('[name=reason]'), release]) {
      assert.equal(await field.inputValue(), '走查：未写完');
    }
    await evaluation.getByRole('button', { name: '收起' }).click();
    await monitoring.getByRole('button', { name: '收起' }).click();
    await equalToRest(page, contract);
  }));
