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
