import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';
const YEAR = Number(TODAY.slice(0, 4)) - 1;
const ASKED = { court: COURT, asOf: `${YEAR}-12-31` };
const PATH = '/api/v1/indicators/closing-rate';

async function open(page) {
  await page.goto(`/indicator/?${new URLSearchParams({ code: 'closing-rate', ...ASKED })}`);
  await signIn(page, 'viewer');
  await page.locator('jh-figure .figure').waitFor();
}

test('of a case it is told, term by term, why it counts or not, as REST does', () =>
  walk(async (page) => {
    await open(page);
    const { items } = await rest('viewer', `${PATH}/members`, { ...ASKED, size: 1 });
    const number = items[0].file;
    await page.locator('jh-explanation input').fill(number);
    await page.locator('jh-explanation').getByRole('button', { name: '解释' }).click();
    const { terms } = await rest('viewer', `${PATH}/explain`, { ...ASKED, case: number });
    const rows = page.locator('jh-explanation tbody tr');
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((all) => all.map((row) => [row.dataset.counted, row.cells[2].innerText.trim()]));
    assert.deepEqual(shown, terms.map(({ counted, amount }) => [String(counted), String(amount)]));
    assert.ok(terms.some(({ counted }) => counted));
    assert.match(decodeURIComponent(page.url()), /case=/);
    await accessible(page);

    await page.locator('jh-explanation input').fill('(2020)冀0283民初999999号');
    await page.locator('jh-explanation').getByRole('button', { name: '解释' }).click();
    await page.locator('jh-explanation jh-notice').waitFor();
  }));

test('another calibre is tried beside the one in force, refused at its line, and changes nothing', () =>
  walk(async (page) => {
    await open(page);
    const trial = page.locator('jh-trial');
    await trial.locator('summary').click();
    const row = trial.locator('textarea');
    await row.waitFor();
    const text = await row.inputValue();
    assert.match(text, /code: closing-rate/);

    await row.fill(text.replace('unit: PERCENT', 'unit: MILES'));
    await trial.getByRole('button', { name: '试算' }).click();
    await trial.locator('.fault').getByText(/第 \d+ 行.*MILES/).waitFor();
    assert.equal(await row.getAttribute('aria-invalid'), 'true');

    await row.fill(text.replaceAll(/families: [^\n,}]+/g, 'families: 民初'));
    await trial.getByRole('button', { name: '试算' }).click();
    await trial.locator('[data-trial] tbody tr').nth(11).waitFor();
    const cells = await trial.locator('[data-trial] tbody tr').nth(11).locator('td').allInnerTexts();
    const [whole, civil] = await Promise.all([
      rest('viewer', `${PATH}/value`, ASKED),
      rest('viewer', `${PATH}/value`, { ...ASKED, family: '民初' }),
    ]);
    assert.equal(parseFloat(cells[0]), civil.value);
    assert.equal(parseFloat(cells[1]), whole.value);
    assert.notEqual(whole.value, civil.value);
    await trial.getByRole('link').first().waitFor();
    await accessible(page);
    await shot(page, 'trial', { fullPage: true });
    await narrow(page);
    await shot(page, 'trial-phone', { fullPage: true });
    assert.equal((await rest('viewer', `${PATH}/value`, ASKED)).value, whole.value);
  }));
