import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, closeACase, narrow, rest, shot, signIn, walk } from './browser.mjs';

const PROVINCE = { court: '冀02', scope: 'SUBTREE' };
const COURT = '冀0283';

async function open(page, query) {
  await page.goto(`/situation/?${new URLSearchParams(query)}`);
  await signIn(page, 'viewer');
  await page.locator('jh-situation tr[data-family="执行"]').waitFor();
}

test('the picture of the day has the figures of REST, by field of law, cause and court, warnings first', () =>
  walk(async (page) => {
    await page.goto('/?court=%E5%86%8002');
    await signIn(page, 'viewer');
    await page.getByRole('link', { name: '收结态势' }).click();
    await page.getByLabel('含下级法院').check();
    await page.locator('jh-situation .tile').first().waitFor();
    const headings = await page.locator('jh-situation h2').allInnerTexts();
    assert.match(headings[0], /预警/);
    const cell = (family, figure) => page.locator(`jh-situation tr[data-family="${family}"] [data-figure=${figure}]`);
    for (const family of ['', '民事', '刑事', '行政', '执行']) {
      const query = { ...PROVINCE, ...(family === '' ? {} : { family }) };
      const { numerator, denominator } = await rest('viewer', '/api/v1/indicators/clearance-rate/value', query);
      await cell(family, 'closed-year').getByText(String(numerator), { exact: true }).waitFor();
      assert.equal((await cell(family, 'received-year').innerText()).trim(), String(denominator));
    }
    const { items } = await rest('viewer', '/api/v1/causes', { ...PROVINCE, size: 15 });
    const named = items.filter(({ cause }) => cause !== null);
    for (const { cause, accepted, filed, closed } of named) {
      const figures = await page.locator(`jh-causes tr[data-cause="${cause}"] td.number`).allInnerTexts();
      assert.deepEqual(figures.map((one) => one.trim()), [accepted, filed, closed].map(String));
    }
    await accessible(page);
    await shot(page, 'situation', { fullPage: true });

    const { cause } = named[0];
    await page.locator(`jh-causes tr[data-cause="${cause}"] button`).click();
    const { ranks } = await rest('viewer', '/api/v1/indicators/clearance-rate/ranking', { ...PROVINCE, of: 'COURTS', cause });
    const first = page.locator(`jh-courts tr[data-court="${ranks[0].court}"] td.number`);
    await first.first().getByText(String(ranks[0].denominator), { exact: true }).waitFor();
    assert.match(decodeURIComponent(page.url()), new RegExp(`cause=${cause}`));
    await narrow(page);
    await shot(page, 'situation-phone', { fullPage: true });
    await first.first().getByRole('link').click();
    await page.locator(`jh-members [data-sum="${ranks[0].denominator}"]`).waitFor();
  }));

test('the cases of today stand behind the figure of today, and no others', () =>
  walk(async (page) => {
    await closeACase(COURT);
    await page.waitForTimeout(3_000);
    await open(page, { court: COURT });
    const closed = page.locator('jh-situation tr[data-family="民事"] [data-figure=closed-today]');
    const amount = Number(await closed.innerText());
    assert.ok(amount > 0);
    await closed.getByRole('link').click();
    await page.locator(`jh-members [data-sum="${amount}"]`).waitFor();
    for (const reason of await page.locator('jh-members tbody td.reason').allInnerTexts()) {
      assert.match(reason, new RegExp(TODAY));
    }
    await page.locator('jh-members').getByRole('button', { name: '看全部' }).click();
    const { numerator } = await rest('viewer', '/api/v1/indicators/clearance-rate/value', { court: COURT, family: '民事' });
    await page.locator(`jh-members [data-sum="${numerator}"]`).waitFor();
  }));

test('a court without others under it says so, and one that may not be seen is told', () =>
  walk(async (page) => {
    await open(page, { court: COURT });
    await page.getByText('本院没有下级法院可比').waitFor();
    await page.goto(`/situation/?${new URLSearchParams({ court: '京01' })}`);
    await page.locator('jh-situation jh-notice').first().waitFor();
    await accessible(page);
  }));
