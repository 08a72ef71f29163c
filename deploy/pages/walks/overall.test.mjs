import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, at, change, narrow, rest, shot, signIn, walk } from './browser.mjs';

const treasury = (steps) => walk(steps, { baseURL: at.treasury });

const UNIT = '336001';
const YEAR = TODAY.slice(0, 4);

const ROWS = [
  { number: 1, duty: '案件审判', objective: '审理一审与二审案件', indicator: '结案数', sign: '≥', measure: '件', annual: '≥6700', lastYear: '6740' },
  { number: 1, duty: '案件审判', objective: '提高审判质量', indicator: '一审服判息诉率', sign: '≥', measure: '%', annual: '≥90%', lastYear: '91%' },
  { number: 2, duty: '综合保障', objective: '保障审判', indicator: '信息化系统验收合格率', sign: '≥', measure: '%', annual: '≥95%', lastYear: '96%' },
];

/** That of the unit in the year; a walk enters it where there is none, as a clerk and an approver would. */
async function sheet() {
  const path = `/api/v1/overall-sheets/${UNIT}/${YEAR}`;
  const { items } = await rest('viewer', '/api/v1/overall-sheets', { unit: UNIT, year: YEAR }, at.treasury);
  if (items.length === 0) {
    await change('clerk', 'PUT', path, { rows: ROWS }, at.treasury);
    await change('clerk', 'POST', `${path}/submit`, undefined, at.treasury);
    await change('approver', 'POST', `${path}/approve`, undefined, at.treasury);
    await change('clerk', 'POST', `${path}/targets/confirm`, undefined, at.treasury);
  }
  return { unit: UNIT, year: YEAR };
}

test("a president sees how the overall targets of a unit stand, with REST's values", () =>
  treasury(async (page) => {
    const { unit, year } = await sheet();
    await page.goto(`/overall/?of=${year}`);
    await signIn(page, 'viewer');
    await page.locator(`tr[data-unit="${unit}"] a`).click();
    await page.locator('jh-targets tbody tr').first().waitFor();
    const targets = await rest('viewer', `/api/v1/overall-sheets/${unit}/${year}/targets`, {}, at.treasury);
    for (const { row, value, attained } of targets) {
      const line = page.locator(`jh-targets tr[data-row="${row}"]`);
      const [, shown, judged] = await line.locator('td').allInnerTexts();
      assert.ok(shown.startsWith(value?.shown ?? '—'), `row ${row}: ${shown}`);
      assert.match(judged, attained === true ? /✔/ : attained === false ? /✘/ : /○/, `row ${row}`);
    }
    await shot(page, 'overall', { fullPage: true });
    await accessible(page);
    await narrow(page);
    await shot(page, 'overall-phone', { fullPage: true });
  }));

test('a clerk reports a value of a row without an indicator', () =>
  treasury(async (page) => {
    const { unit, year } = await sheet();
    const path = `/api/v1/overall-sheets/${unit}/${year}/targets`;
    const target = (await rest('clerk', path, {}, at.treasury)).find(({ link }) => link !== 'CONFIRMED');
    await page.goto(`/overall/?unit=${unit}&year=${year}`);
    await signIn(page, 'clerk');
    const line = page.locator(`jh-targets tr[data-row="${target.row}"]`);
    await line.getByRole('button', { name: '填报' }).click();
    const form = page.locator('jh-targets jh-entry');
    await form.locator('[name=text]').fill('说不清');
    await form.getByRole('button').click();
    await form.locator('[aria-invalid=true]').first().waitFor();
    await form.scrollIntoViewIfNeeded();
    await shot(page, 'overall-refused');
    await form.locator('[name=text]').fill('97.5%');
    await form.locator('[name=evidence]').fill('走查：验收单');
    await form.getByRole('button').click();
    await page.getByRole('status').filter({ hasText: '已填报' }).waitFor();
    await line.filter({ hasText: '97.5%' }).waitFor();
    const after = (await rest('clerk', path, {}, at.treasury)).find(({ row }) => row === target.row);
    assert.deepEqual([after.value.shown, after.attained], ['97.5%', true]);
    assert.match(await line.locator('td').nth(2).innerText(), /✔/);
  }));

test('a year without a sheet says so', () =>
  treasury(async (page) => {
    await page.goto('/overall/?of=2022');
    await signIn(page, 'viewer');
    await page.getByText('还没有整体绩效目标表').waitFor();
  }));
