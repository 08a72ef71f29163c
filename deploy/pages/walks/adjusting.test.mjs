import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, at, change, rest, signIn, walk } from './browser.mjs';

const YEAR = TODAY.slice(0, 4);
const treasury = (steps) => walk(steps, { baseURL: at.treasury });
const GROUND = { documentNumber: '走查〔2026〕5号', documentDate: TODAY, reason: '走查' };

function projectOf(id) {
  return rest('approver', `/api/v1/projects/${id}`, {}, at.treasury);
}

async function sheetOf(id) {
  return (await projectOf(id)).sheet;
}

/** A project in execution with a plan of that many check dates at least. */
async function planned(least) {
  const query = { year: YEAR, state: 'IN_EXECUTION', size: '500' };
  const { items } = await rest('viewer', '/api/v1/projects', query, at.treasury);
  for (const { id } of items) {
    const sheet = await sheetOf(id);
    if ((sheet.plan ?? []).length >= least) {
      return { id, sheet };
    }
  }
  throw new Error(`no project has a plan of ${least} check dates`);
}

/** The form of the adjustment on the page of a project. */
async function open(page, id) {
  await page.goto(`/project/?id=${id}`);
  await signIn(page, 'approver');
  const box = page.locator('jh-adjustment');
  await box.locator('summary').click();
  return box;
}

async function ground(box) {
  for (const [name, text] of Object.entries(GROUND)) {
    await box.locator(`[name=${name}]`).fill(text);
  }
}

/** What is written in the fields of the form, by their names. */
function fields(box) {
  return box.locator('input, textarea').evaluateAll((all) => Object.fromEntries(all.map(({ name, value }) => [name, value])));
}

test('a second adjustment starts from the sheet, not from what was written for the first', () =>
  treasury(async (page) => {
    const { id, sheet } = await planned(3);
    const box = await open(page, id);
    await box.locator('[name="plan.0.day"]').fill('');
    await box.locator('[name="plan.0.cumulativePercent"]').fill('');
    await ground(box);
    await box.getByRole('button', { name: '查看变化' }).click();
    assert.deepEqual(
      await box.locator('tr[data-cell]').evaluateAll((all) => all.map((one) => one.dataset.cell)),
      [`支出计划 ${sheet.plan[0].day}`],
    );
    await box.getByRole('button', { name: '确认调整' }).click();
    await box.locator(`[name="plan.${sheet.plan.length - 1}.day"]`).waitFor({ state: 'detached' });
    const left = (await sheetOf(id)).plan;
    assert.deepEqual(left, sheet.plan.slice(1));

    await box.locator('summary').click();
    const shown = await fields(box);
    assert.deepEqual(
      left.map((_, index) => [shown[`plan.${index}.day`], shown[`plan.${index}.cumulativePercent`]]),
      left.map(({ day, cumulativePercent }) => [day, String(cumulativePercent)]),
    );
    assert.deepEqual(Object.keys(GROUND).map((name) => shown[name]), ['', '', '']);
    await box.locator('[name=budgetWan]').fill(String(sheet.budgetWan + 1));
    await box.getByRole('button', { name: '查看变化' }).click();
    const cells = await box.locator('tr[data-cell]').evaluateAll((all) => all.map((one) => one.dataset.cell));
    assert.equal(cells.length, 1);
    assert.match(cells[0], /^预算数/);
    const { revision } = await projectOf(id);
    await change('approver', 'POST', `/api/v1/projects/${id}/adjust`, { ...GROUND, plan: sheet.plan }, at.treasury, revision);
    assert.deepEqual((await sheetOf(id)).plan, sheet.plan);
  }));

test('a second check date of a day is shown as a change, sent, and refused at its field', () =>
  treasury(async (page) => {
    const { id, sheet } = await planned(1);
    const box = await open(page, id);
    const next = sheet.plan.length;
    const last = sheet.plan[next - 1];
    await box.getByRole('button', { name: '加一个时点' }).click();
    for (const percent of [last.cumulativePercent, last.cumulativePercent - 1]) {
      await box.locator(`[name="plan.${next}.day"]`).fill(last.day);
      await box.locator(`[name="plan.${next}.cumulativePercent"]`).fill(String(percent));
      await ground(box);
      await box.getByRole('button', { name: '查看变化' }).click();
      const row = box.locator('tr[data-cell]');
      assert.equal(await row.count(), 1);
      assert.match(await row.innerText(), new RegExp(`支出计划 ${last.day}\\s+—\\s+${percent} %`));
      await box.getByRole('button', { name: '确认调整' }).click();
      await box.locator(`[id^="plan.${next}."][id$="-fault"]`).filter({ hasText: /\S/ }).first().waitFor();
    }
    assert.deepEqual((await sheetOf(id)).plan, sheet.plan);
  }));

test('the revisions of a project are turned page by page, and what is opened of one stays its own', () =>
  treasury(async (page) => {
    const { id } = await planned(1);
    const query = { size: '500' };
    const { items } = await rest('approver', `/api/v1/projects/${id}/revisions`, query, at.treasury);
    // A page shows twenty; here it shows two.
    await page.route('**/revisions?**', (route) => {
      const url = new URL(route.request().url());
      url.searchParams.set('size', '2');
      return route.continue({ url: url.href });
    });
    const box = await open(page, id);
    const rows = page.locator('jh-history tbody tr');
    const numbers = () => rows.locator('td:first-child').allInnerTexts();
    const next = page.locator('jh-pager').filter({ hasText: `/ ${items.length}` }).getByRole('button', { name: '下一页' });
    const seen = [];
    for (let from = 0; from < items.length; from += 2) {
      const wanted = items.slice(from, from + 2).map(({ number }) => String(number));
      await rows.first().filter({ hasText: new RegExp(`^\\s*${wanted[0]}\\s`) }).waitFor();
      seen.push(...(await numbers()));
      if (from + 2 < items.length) {
        await next.click();
      }
    }
    assert.deepEqual(seen, items.map(({ number }) => String(number)));

    await page.unroute('**/revisions?**');
    await page.reload();
    const ofNumber = (number) => rows.filter({ has: page.locator('td.number:first-child', { hasText: new RegExp(`^${number}$`) }) });
    const { sheet, revision } = await projectOf(id);
    const adjust = async (plus) => {
      if (!(await box.locator('details').evaluate((one) => one.open))) {
        await box.locator('summary').click();
      }
      for (const name of ['budgetWan', 'fiscalWan']) {
        await box.locator(`[name=${name}]`).fill(String(Math.round((sheet[name] + plus) * 1e6) / 1e6));
      }
      await ground(box);
      await box.getByRole('button', { name: '查看变化' }).click();
      await box.getByRole('button', { name: '确认调整' }).click();
    };
    await adjust(1);
    await ofNumber(revision + 1).locator('summary').click();
    const opened = ofNumber(revision + 1).locator('tr[data-cell]');
    await opened.first().waitFor();
    const before = await opened.allInnerTexts();
    await adjust(0);
    await ofNumber(revision + 2).waitFor();
    assert.deepEqual(await opened.allInnerTexts(), before);
    assert.equal(await ofNumber(revision + 2).locator('details').evaluate((one) => one.open), false);
  }));
