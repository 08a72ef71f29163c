// Prints, for the main pages, what is loaded at first and how soon something and the figures are seen; each is opened some times anew.
import { chromium } from 'playwright-core';
import { signIn } from './browser.mjs';

const { BOARD, CHROMIUM, EVENTS, PAGES, TREASURY } = process.env;
const TIMES = 5;
const COURT = encodeURIComponent('冀02');

/** What has to be seen for the page to have said what it is for. */
const MAIN = [
  ['board', `${BOARD}/?court=${COURT}`, 'jh-headline'],
  ['picture of the day', `${BOARD}/situation/?court=${COURT}&scope=SUBTREE`, 'jh-situation tr[data-family]'],
  ['indicator', `${BOARD}/indicator/?code=closing-rate&court=${COURT}`, 'jh-figure .figure'],
  ['watch lists', `${BOARD}/watch/?court=${COURT}&scope=SUBTREE`, 'jh-watch tbody tr'],
  ['bulletin', `${BOARD}/bulletin/?court=${COURT}&scope=SUBTREE`, 'jh-bulletin article h1'],
  ['projects', `${TREASURY}/`, 'jh-projects tbody tr'],
  ['door', `${EVENTS}/`, 'jh-door tbody tr'],
];

function median(amounts) {
  return [...amounts].sort((a, b) => a - b)[Math.floor(amounts.length / 2)];
}

/** One opening with an empty cache: bytes as they were sent, scripts of charts apart, and the two moments in ms. */
async function open(context, url, shown) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Performance.enable');
  const sizes = new Map();
  const names = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, new URL(response.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  const start = Date.now();
  await page.goto(url);
  await page.locator(shown).first().waitFor({ timeout: 60_000 });
  const figures = Date.now() - start;
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  const own = [...sizes].filter(([id]) => names.get(id)?.startsWith('/pages/')).map(([, size]) => size);
  await page.close();
  return { paint, figures, kilobytes: own.reduce((sum, size) => sum + size, 0) / 1_000 };
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
console.log('| page | scripts and styles, kB as sent | first content, ms | figures, ms |\n|---|---:|---:|---:|');
for (const [name, url, shown] of MAIN) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  if (PAGES) {
    throw new Error('pages that the service does not serve cannot be measured: start the stack anew');
  }
  const page = await context.newPage();
  await page.goto(url);
  await signIn(page, url.startsWith(EVENTS) ? 'publisher' : 'viewer');
  await page.close();
  const seen = [];
  for (let time = 0; time < TIMES; time++) {
    seen.push(await open(context, url, shown));
  }
  const of = (key) => median(seen.map((one) => one[key])).toFixed(0);
  console.log(`| ${name} | ${of('kilobytes')} | ${of('paint')} | ${of('figures')} |`);
  await context.close();
}
await browser.close();
