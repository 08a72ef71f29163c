import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, at, file, narrow, rest, shot, signIn, walk } from './browser.mjs';

const YEAR = TODAY.slice(0, 4);

/** The form of a project that is known, as text, in which the money of the budget no longer adds up. */
async function wrongForm() {
  const { items } = await rest('clerk', '/api/v1/projects', { year: YEAR, state: 'DRAFT' }, at.treasury);
  const sheet = await file('clerk', `/api/v1/projects/${items[0].id}/sheet?format=csv`, at.treasury);
  const text = Buffer.from(sheet).toString('utf8');
  const { sheet: { budgetWan } } = await rest('clerk', `/api/v1/projects/${items[0].id}`, {}, at.treasury);
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('预算数'));
  const cells = lines[line].split(',');
  const column = cells.findIndex((cell) => Number(cell) === budgetWan || Number.parseFloat(cell) === budgetWan);
  const right = cells[column];
  cells[column] = String(budgetWan + 1);
  lines[line] = cells.join(',');
  return { name: items[0].name, content: Buffer.from(lines.join('\n')), line: line + 1, column, right, wrong: cells[column] };
}

test('a clerk corrects a file where something was found in it, and takes that back', () =>
  walk(
    async (page) => {
      const { name, content, line, column, right, wrong } = await wrongForm();
      await page.goto('/imports/');
      await signIn(page, 'clerk');
      const chosen = page.locator('jh-upload input[type=file]');
      await chosen.waitFor();
      await chosen.setInputFiles({ name: '更正.csv', mimeType: 'text/csv', buffer: content });
      const found = page.locator('jh-import-preview tbody tr').filter({ hasText: name });
      await found.locator('li .bad').first().waitFor();
      assert.equal(await page.getByRole('button', { name: '确认，全部录入' }).count(), 0);

      await found.locator('li').filter({ has: page.locator('.bad') }).getByRole('button', { name: '更正' }).first().click();
      const field = page.locator('jh-correcting').getByRole('textbox', { name: `第 ${line} 行 列 ${column + 1}`, exact: true });
      assert.equal(await field.inputValue(), wrong);
      await accessible(page);
      await field.fill(right);
      await shot(page, 'correcting');
      await page.getByRole('button', { name: '保存更正' }).click();

      await page.locator('jh-corrected ins').getByText(right, { exact: true }).waitFor();
      await page.getByRole('button', { name: '确认，全部录入' }).waitFor();
      assert.equal(await page.locator('jh-corrected del').innerText(), wrong);
      await accessible(page);
      await narrow(page);
      await shot(page, 'correcting-phone');

      await page.getByRole('button', { name: '恢复原文' }).click();
      await found.locator('li .bad').first().waitFor();
      assert.equal(await page.locator('jh-corrected ins').count(), 0);
      assert.equal(await field.inputValue(), wrong);
    },
    { baseURL: at.treasury },
  ));
