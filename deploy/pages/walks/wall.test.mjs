import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, closeACase, rest, shot, signIn, walk } from './browser.mjs';

const COURT = '冀0283';
const CITY = '冀02';
const STAYS = 120;
/** A day in the middle of a month, so that a day and its month differ: the browser takes it for today. */
const DAY = `${Number(TODAY.slice(0, 4)) - 1}-06-18`;
const DAY_BEFORE = DAY.replace('-18', '-17');
const MONTH_BEFORE = DAY.replace('06-18', '05-31');
const HEADLINES = ['closing-rate', 'enforcement-closing-rate', 'closing-progress'];
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
];

/** Signs in on the board, for the wall has nothing to press, and goes on to the wall by its link. */
async function hang(page, court, seconds, role = 'viewer') {
  await page.goto(`/?${new URLSearchParams({ court })}`);
  await signIn(page, role);
  const link = page.locator('jh-board').getByRole('link', { name: '大屏' });
  const address = new URL(await link.getAttribute('href'), page.url());
  assert.equal(address.searchParams.get('court'), court);
  address.searchParams.set('seconds', seconds);
  await page.goto(address.href);
  await page.locator('jh-wall [data-picture=headline]').waitFor();
}

/** Lets the time of a picture go by at once. */
const turn = (page) => page.clock.fastForward(STAYS * 1_000);

const picture = (page, name) => page.locator(`jh-wall [data-picture=${name}]`);
const number = (text) => Number(text.replace(/[^\d.-]/g, ''));

/** On every screen of a wall all of it is seen without scrolling. */
async function whole(page, name) {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    const cut = await page.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.scrollingElement;
      const wide = [...document.querySelector('jh-wall').shadowRoot.querySelectorAll('td, th, .tile, li')].filter(
        (one) => one.scrollWidth > one.clientWidth + 1,
      );
      return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight, wide: wide.map((one) => one.textContent.trim()) };
    });
    assert.deepEqual(cut, { across: 0, down: 0, wide: [] }, `${name} ${screen.width}`);
    await shot(page, `wall-${name}-${screen.width}`);
  }
}

test('the wall shows picture after picture what REST answers, dark, whole and accessible', () =>
  walk(async (page) => {
    await page.clock.install({ time: new Date(`${DAY}T10:00:00+08:00`) });
    await hang(page, CITY, STAYS);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    assert.equal(await page.locator('jh-wall button').count(), 0);

    const { values } = await rest('viewer', '/api/v1/values', { court: CITY, asOf: DAY });
    for (const code of HEADLINES) {
      const shown = await page.locator(`jh-wall article[data-code=${code}] .figure`).innerText();
      assert.equal(number(shown), values.find((one) => one.code === code).value, code);
    }
    await accessible(page);
    await whole(page, 'headline');

    await turn(page);
    await picture(page, 'situation').locator('tbody tr').first().waitFor();
    await equalSituation(page);
    await accessible(page);
    await whole(page, 'situation');

    for (const code of HEADLINES) {
      await turn(page);
      await picture(page, code).locator('li').first().waitFor();
      const shown = await picture(page, code).locator('li').evaluateAll((all) => all.map((one) => one.dataset.court));
      const { ranks } = await rest('viewer', `/api/v1/indicators/${code}/ranking`, { court: CITY, scope: 'SUBTREE', of: 'COURTS', asOf: DAY });
      assert.deepEqual(shown, ranks.slice(0, 16).map(({ court }) => court));
      await accessible(page);
      await whole(page, code);
    }

    await turn(page);
    await picture(page, 'warnings').locator('.tile').first().waitFor();
    const tile = (list, filter) => picture(page, 'warnings').locator(`[data-list=${list}][data-filter=${filter}] strong`);
    const shown = await Promise.all([tile('due', 'within30'), tile('long-pending', 'all'), tile('nodes', 'open')].map((one) => one.innerText()));
    const totals = [
      await rest('viewer', '/api/v1/time-limits', { court: CITY, within: 30, size: 1 }),
      await rest('viewer', '/api/v1/long-pending', { court: CITY, size: 1 }),
      await rest('viewer', '/api/v1/overdue-nodes', { court: CITY, open: true, size: 1 }),
    ];
    assert.deepEqual(shown.map(Number), totals.map(({ total }) => total));
    await accessible(page);
    await whole(page, 'warnings');

    await turn(page);
    await picture(page, 'headline').waitFor();
  }));

test('a court that forbids ranking has no pictures that compare', () =>
  walk(async (page) => {
    await page.clock.install();
    const refused = { type: 'about:blank', title: '此范围不排名', status: 403, code: 'no-ranking', detail: `法院 ${CITY} 已设为不排名。` };
    await page.route('**/ranking?*', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', json: refused }));
    await hang(page, CITY, STAYS);

    await turn(page);
    await picture(page, 'situation').waitFor();
    await turn(page);

    await picture(page, 'warnings').waitFor();
    await turn(page);
    await picture(page, 'headline').waitFor();
  }));

/** What is shown of a day or month is what the value at its end has more than that before it; some of it is not nothing. */
async function equalSituation(page) {
  const row = (family) => picture(page, 'situation').locator(`tr[data-family="${family}"]`);
  const seen = [];
  for (const family of ['', '刑事', '民事', '行政', '执行']) {
    const at = (code, asOf) => rest('viewer', `/api/v1/indicators/${code}/value`, { court: CITY, asOf, ...(family && { family }) });
    for (const [figure, code, part] of [
      ['received', 'clearance-rate', 'denominator'],
      ['closed', 'closed-count', 'numerator'],
      ['heard', 'hearings-online', 'denominator'],
    ]) {
      const [now, dayBefore, monthBefore] = await Promise.all([DAY, DAY_BEFORE, MONTH_BEFORE].map((asOf) => at(code, asOf)));
      const shown = async (span) => number(await row(family).locator(`[data-figure=${figure}-${span}]`).innerText());
      assert.equal(await shown('today'), now[part] - dayBefore[part], `${family} ${figure}`);
      assert.equal(await shown('month'), now[part] - monthBefore[part], `${family} ${figure}`);
      seen.push(await shown('month'));
    }
  }
  assert.ok(seen.some((one) => one > 0));
}

test('a figure on the wall moves when an event comes, without a reload', () =>
  walk(async (page) => {
    await hang(page, COURT, STAYS);
    await page.getByRole('status').getByText('实时', { exact: true }).waitFor();
    const parts = page.locator('jh-wall article[data-code=closing-rate] p').nth(1);
    const before = await parts.innerText();
    await closeACase(COURT);
    await page.waitForFunction(
      ([was]) => {
        const card = document.querySelector('jh-wall').shadowRoot.querySelector('jh-headline');
        return card.shadowRoot.querySelectorAll('p')[1].innerText !== was;
      },
      [before],
      { timeout: 30_000 },
    );
  }));

test('what happens while another picture hangs is in the picture of the day', () =>
  walk(async (page) => {
    await hang(page, COURT, 6);
    const received = picture(page, 'situation').locator('tr[data-family="民事"] [data-figure=received-today]');
    await received.waitFor();
    const before = number(await received.innerText());
    await closeACase(COURT);
    await picture(page, 'warnings').waitFor({ timeout: 60_000 });
    await received.filter({ hasText: new RegExp(`^\\s*${before + 1}\\s*$`) }).waitFor({ timeout: 60_000 });
  }));

test('while the service is away the pictures stay and go on, and say how old they are', () =>
  walk(
    async (page) => {
      let away = false;
      await page.route('**/api/v1/**', (route) => (away ? route.abort() : route.fallback()));
      await page.route('**/api/v1/values/stream**', (route) => route.abort());
      await hang(page, COURT, 5);
      await page.getByText('非实时').waitFor();
      const figure = page.locator('jh-wall article[data-code=closing-rate] .figure');
      const shown = await figure.innerText();
      await picture(page, 'warnings').locator('.tile').first().waitFor();
      away = true;
      await page.getByText('服务没有回应').waitFor({ timeout: 90_000 });
      await picture(page, 'headline').waitFor();
      assert.equal(await figure.innerText(), shown);
      assert.ok(Number(await page.locator('jh-wall [data-age]').getAttribute('data-age')) > 0);
      await shot(page, 'wall-away');
      await picture(page, 'situation').locator('tbody tr').first().waitFor();
    },
    { expected: /ERR_FAILED/ },
  ));

test('a wall that is asked for less motion does not fade, and in English it is English', () =>
  walk(
    async (page) => {
      await hang(page, CITY, STAYS);
      assert.equal(await picture(page, 'headline').evaluate((one) => getComputedStyle(one).animationName), 'none');
      await page.evaluate(() => localStorage.setItem('jiheng.language', 'en'));
      await page.reload();
      await page.getByRole('heading', { level: 2, name: 'Headline figures' }).waitFor();
      await shot(page, 'wall-english');
    },
    { reducedMotion: 'reduce', viewport: SCREENS[1] },
  ));

test('who is signed out, and who may not, is told so on the wall', () =>
  walk(async (page) => {
    await page.goto(`/wall/?${new URLSearchParams({ court: COURT })}`);
    await page.getByRole('status').getByText('请先登录').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('button[value=publisher]').click();
    await page.getByRole('status').filter({ hasText: /不能|无权/ }).first().waitFor();
    await shot(page, 'wall-forbidden');
  }));
