import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, closeACase, narrow, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀02';
const CODE = 'closing-rate';
const YEAR = Number(TODAY.slice(0, 4)) - 1;
const AS_OF = `${YEAR}-12-31`;
const PAGE = `/indicator/?${new URLSearchParams({ code: CODE, court: COURT, asOf: AS_OF })}`;
const PATH = `/api/v1/indicators/${CODE}`;

async function open(page, address = PAGE) {
  await page.goto(address);
  await signIn(page, 'viewer');
  await page.locator('jh-figure .figure').waitFor();
}

function number(text) {
  return Number(text.replace(/[^\d.-]/g, ''));
}

test('from the board a click leads to the indicator, whose figures are those that REST answers', () =>
  walk(async (page) => {
    await page.goto(`/?${new URLSearchParams({ court: COURT, asOf: AS_OF })}`);
    await signIn(page, 'viewer');
    await page.locator(`jh-values tr[data-code="${CODE}"] a`).click();
    await page.locator('jh-figure .figure').waitFor();
    assert.equal(decodeURIComponent(new URL(page.url()).search), decodeURIComponent(new URL(PAGE, page.url()).search));

    const asked = { court: COURT, asOf: AS_OF };
    const value = await rest('viewer', `${PATH}/value`, asked);
    assert.equal(number(await page.locator('jh-figure .figure').innerText()), value.value);
    for (const part of ['NUMERATOR', 'DENOMINATOR']) {
      const shown = await page.locator(`jh-figure [data-part=${part}]`).innerText();
      assert.equal(Number(shown), value[part.toLowerCase()], part);
    }
    const comparison = await rest('viewer', `${PATH}/comparison`, { ...asked, by: 'MONTH' });
    for (const which of ['lastYear', 'before']) {
      const shown = await page.locator(`jh-figure [data-compared=${which}]`).innerText();
      assert.ok(shown.includes(String(Math.abs(comparison[which].difference))), `${which}: ${shown}`);
    }
    const members = await rest('viewer', `${PATH}/members`, { ...asked, size: 1 });
    assert.equal(await page.locator('jh-members [data-sum]').getAttribute('data-sum'), String(members.sum));
  }));

test('the year is drawn with last year beside it, and stands in a table too', () =>
  walk(async (page) => {
    await open(page);
    await page.locator('jh-lines canvas').waitFor();
    await page.getByText('以表格查看走势').click();
    const months = page.locator('jh-trend tbody tr');
    assert.equal(await months.count(), 12);
    const { points } = await rest('viewer', `${PATH}/series`, { court: COURT, to: AS_OF, by: 'MONTH' });
    for (const [month, { value }] of points.entries()) {
      assert.equal(number(await months.nth(month).locator('td').first().innerText()), value);
    }
    await accessible(page);
    await shot(page, 'indicator');
    await page.getByRole('button', { name: '按日' }).click();
    await page.locator('jh-trend tbody tr').nth(100).waitFor({ state: 'attached' });
    assert.match(page.url(), /by=DAY/);
  }));

test('the courts under it stand in the order of REST, and each leads to its own page', () =>
  walk(async (page) => {
    await open(page);
    const rows = page.locator('jh-ranking tbody tr');
    await rows.first().waitFor();
    const { ranks } = await rest('viewer', `${PATH}/ranking`, { court: COURT, scope: 'SUBTREE', asOf: AS_OF });
    const shown = await rows.evaluateAll((all) => all.map((row) => row.dataset.court));
    assert.deepEqual(shown, ranks.slice(0, shown.length).map(({ court }) => court));

    const other = ranks.find(({ court }) => court !== COURT);
    await page.locator(`jh-ranking tr[data-court="${other.court}"] a`).click();
    await page.locator('jh-figure .figure').waitFor();
    assert.equal(new URL(page.url()).searchParams.get('court'), other.court);
    assert.equal(number(await page.locator('jh-figure .figure').innerText()), other.value);

    await page.locator('jh-ranking tbody a').first().click();
    await page.getByText('仅看').waitFor();
    const { department, asOf } = Object.fromEntries(new URL(page.url()).searchParams);
    const alone = await rest('viewer', `${PATH}/value`, { court: other.court, department, asOf });
    assert.equal(number(await page.locator('jh-figure .figure').innerText()), alone.value);
  }));

test('the cases behind a figure are read page by page, and each leads to its case', () =>
  walk(async (page) => {
    await open(page);
    const first = page.locator('jh-members tbody th').first();
    await first.waitFor();
    const before = await first.innerText();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('页 2', { exact: true }).waitFor();
    assert.notEqual(await first.innerText(), before);

    const file = await first.innerText();
    await first.getByRole('link').click();
    await page.getByRole('heading', { name: file }).waitFor();
    const answer = await rest('viewer', `/api/v1/cases/${encodeURIComponent(file)}`, { asOf: AS_OF });
    assert.equal(await page.locator('jh-case li').count(), answer.events.length);
    const codes = await page.locator('jh-case tr[data-code]').evaluateAll((all) => all.map((row) => row.dataset.code));
    assert.deepEqual(codes, answer.indicators.map(({ code }) => code));
    assert.match(await page.locator('[data-fact=limit]').innerText(), new RegExp(answer.limit.dueOn));
    await accessible(page);
    await shot(page, 'case');
    await narrow(page);
    await shot(page, 'case-phone');
  }));

test('a part that is not answered says so, and is asked again', () =>
  walk(
    async (page) => {
      await page.route('**/ranking?*', (route) => route.abort());
      await open(page);
      const part = page.locator('jh-ranking');
      await part.getByText('服务没有回应').waitFor();
      await page.unroute('**/ranking?*');
      await part.getByRole('button', { name: '重试' }).click();
      await part.locator('tbody tr').first().waitFor();
    },
    { expected: /ERR_FAILED/ },
  ));

test('a service that is busy is asked again by the page itself', () =>
  walk(async (page) => {
    let refusals = 0;
    await page.route('**/ranking?*', (route) =>
      refusals++ === 0
        ? route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, json: { status: 503 } })
        : route.continue(),
    );
    await open(page);
    await page.locator('jh-ranking tbody tr').first().waitFor();
    assert.equal(refusals, 2);
  }));

test('a figure of today moves, and where it cannot be read again the former one stays and says of when it is', () =>
  walk(
    async (page) => {
      const court = '冀0283';
      await open(page, `/indicator/?${new URLSearchParams({ code: 'closed-count', court })}`);
      const shown = page.locator('jh-figure .figure');
      const before = number(await shown.innerText());
      await page.getByText('实时', { exact: true }).waitFor();
      await closeACase(court);
      await shown.filter({ hasText: new Intl.NumberFormat('zh-CN').format(before + 1) }).waitFor();

      await page.route('**/value?*', (route) => route.abort());
      await closeACase(court);
      await page.getByText('以下为此前所读').waitFor();
      assert.equal(number(await shown.innerText()), before + 1);
      await shot(page, 'indicator-stale');
      await page.unroute('**/value?*');
      await page.getByRole('button', { name: '重试' }).click();
      await shown.filter({ hasText: new Intl.NumberFormat('zh-CN').format(before + 2) }).waitFor();
    },
    { expected: /ERR_FAILED/ },
  ));

test('a role that may not see an indicator is told so', () =>
  walk(async (page) => {
    await page.goto(PAGE);
    await signIn(page, 'auditor');
    await page.getByRole('status').filter({ hasText: /不能|无权/ }).waitFor();
  }));

for (const theme of ['light', 'dark']) {
  test(`on a phone in the ${theme} nothing is cut off`, () =>
    walk(
      async (page) => {
        await open(page);
        await page.locator('jh-lines canvas').waitFor();
        await page.locator('jh-ranking tbody tr').first().waitFor();
        await page.locator('jh-members tbody tr').first().waitFor();
        await accessible(page);
        await shot(page, `indicator-${theme}`, { fullPage: true });
        await narrow(page);
        await shot(page, `indicator-phone-${theme}`, { fullPage: true });
      },
      { colorScheme: theme },
    ));
}
