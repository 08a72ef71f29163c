// A browser for one walk, and what is looked at on every page of it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const { BOARD, CHROMIUM, EVENTS, PAGES, SHOTS, TOKENS, TREASURY } = process.env;

/** The services, by the walks that visit them. */
export const at = { board: BOARD, door: EVENTS, treasury: TREASURY };

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Does the walk with a page of its own; whatever its console says in error has it fail, but what is expected. */
export async function walk(steps, { expected, ...options } = {}) {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({
      baseURL: BOARD,
      locale: 'zh-CN',
      viewport: { width: 1280, height: 900 },
      bypassCSP: false,
      ...options,
    });
    if (PAGES) {
      await context.route('**/pages/*', (route) => route.fulfill({ path: PAGES + new URL(route.request().url()).pathname }));
    }
    const page = await context.newPage();
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // What is refused is shown on the page or asked again; the browser logs each refusal by itself.
      if (message.type() === 'error' && !/status of (400|401|403|404|409|412|422|499|503)/.test(message.text()) && expected?.test(message.text()) !== true) {
        faults.push(message.text());
      }
    });
    try {
      await steps(page);
    } catch (failure) {
      await shot(page, `failed-${Date.now()}`, { fullPage: true });
      throw failure;
    }
    assert.deepEqual(faults, []);
  } finally {
    await browser.close();
  }
}

/** Signs in at the local issuer as that role, from whatever page is open, and comes back to it. */
export async function signIn(page, role) {
  const from = page.url();
  await page.getByRole('banner').getByRole('button', { name: '登录' }).click();
  await page.locator(`button[value=${role}]`).click();
  await page.waitForURL(from);
}

export async function shot(page, name, options = {}) {
  await page.screenshot({ path: `${SHOTS}/${name}.png`, ...options });
}

/** What fades in has come: until then its letters are as pale as the air. */
async function still(page) {
  await page.evaluate(async () => {
    const within = (root) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...within(shadowRoot)] : []));
    const moving = [document, ...within(document)].flatMap((root) => root.getAnimations());
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** Nothing serious is wrong for who cannot see, or uses no mouse. */
export async function accessible(page) {
  await still(page);
  const axe = await readFile(AXE, 'utf8');
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
  assert.deepEqual(
    serious.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
    [],
  );
}

/** At the width of a phone nothing is cut off. */
export async function narrow(page) {
  await page.setViewportSize({ width: 390, height: 844 });
  const [wide, room] = await page.evaluate(() => [
    document.scrollingElement.scrollWidth,
    document.scrollingElement.clientWidth,
  ]);
  assert.ok(wide <= room, `${wide} px do not fit into ${room}`);
}

/** What REST answers to a token of that role; of the counting house unless another service is named. */
export async function rest(role, path, query, service = BOARD) {
  const answer = await ask(role, `${service}${path}?${new URLSearchParams(query)}`);
  return answer.json();
}

/** The revision of something that people change, as its ETag tells. */
export async function revisionOf(role, path) {
  const answer = await ask(role, `${BOARD}${path}`);
  return /\d+/.exec(answer.headers.get('ETag'))[0];
}

/** A file that REST answers to a token of that role. */
export async function file(role, path, service = BOARD) {
  const answer = await ask(role, `${service}${path}`);
  return Buffer.from(await answer.arrayBuffer());
}

/** Has a service change something by a token of that role, of that revision where it asks for one, and gives what it answers. */
export async function change(role, method, path, body, service = BOARD, revision = undefined) {
  const seen = revision === undefined ? {} : { 'If-Match': `"${revision}"` };
  const answer = await fetch(service + path, {
    method,
    headers: { Authorization: `Bearer ${await tokenOf(role)}`, 'Content-Type': 'application/json', ...seen },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}

async function tokenOf(role) {
  return (await readFile(`${TOKENS}/${role}.token`, 'utf8')).trim();
}

/** Of a service that is busy, a second later. */
async function ask(role, address) {
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${await tokenOf(role)}` } });
  if (answer.status === 503) {
    await new Promise((again) => setTimeout(again, 1_000));
    return ask(role, address);
  }
  assert.equal(answer.status, 200, address);
  return answer;
}

/** Files a case of today at a court and closes it, through the door; gives the event that closes it. */
export async function closeACase(court) {
  const year = TODAY.slice(0, 4);
  const serial = 800_000 + (Date.now() % 100_000);
  const event = (id, type, data) => ({
    specversion: '1.0',
    id: `walk-${serial}-${id}`,
    source: 'urn:walk',
    type: `io.jiheng.case.${type}.v1`,
    subject: `(${year})${court}民初${serial}号`,
    time: new Date().toISOString(),
    data,
  });
  const closed = event(2, 'closed', { closedOn: TODAY, outcome: 'MEDIATED' });
  await send(event(1, 'filed', { filedOn: TODAY, procedure: 'SUMMARY', department: '民事审判一庭', judge: 'J0017' }), closed);
  return closed;
}

async function send(...events) {
  const answer = await fetch(`${EVENTS}/api/v1/events`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await tokenOf('publisher')}`,
      'Content-Type': 'application/cloudevents-batch+json',
    },
    body: JSON.stringify(events),
  });
  assert.equal(answer.status, 200, await answer.text());
}
