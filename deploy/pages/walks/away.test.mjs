// What the pages say while Kafka or the database is away: both are stopped for a while in the local stack, as the fault suite does it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { accessible, at, shot, signIn, walk } from './browser.mjs';

const RUN = `${process.env.TOKENS}/../run`;
const PATIENCE = { timeout: 120_000 };

/** A program of the stack with all that it has started. */
async function processesOf(name) {
  const pid = (await readFile(`${RUN}/${name}.pid`, 'utf8')).trim().split(/\s+/)[0];
  const others = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const children = others.trim().split('\n').map((line) => line.trim().split(/\s+/));
  return [pid, ...children.filter(([, parent]) => parent === pid).map(([child]) => child)].map(Number);
}

async function without(name, steps) {
  const pids = await processesOf(name);
  const all = (signal) => pids.forEach((pid) => {
    try {
      process.kill(pid, signal);
    } catch (gone) {
      assert.equal(gone.code, 'ESRCH');
    }
  });
  all('SIGSTOP');
  try {
    await steps();
  } finally {
    all('SIGCONT');
  }
}

test('while the database is away the board says that it is not live, a new page that it cannot be read; then both go on', () =>
  walk(
    async (page) => {
      await page.goto('/?court=%E5%86%8002');
      await signIn(page, 'viewer');
      const board = page.locator('jh-board');
      await board.getByText('实时', { exact: true }).waitFor();
      await without('postmaster', async () => {
        await board.getByText('非实时').waitFor(PATIENCE);
        assert.ok((await page.locator('jh-headline').count()) > 0, 'what was read stays');
        await shot(page, 'away-database');
        await page.reload();
        await page.locator('jh-notice').getByRole('button', { name: '重试' }).waitFor(PATIENCE);
        await accessible(page);
        await shot(page, 'away-database-new');
      });
      await page.locator('jh-notice').getByRole('button', { name: '重试' }).click();
      await board.getByText('实时', { exact: true }).waitFor(PATIENCE);
    },
    { expected: /status of 50\d|ERR_/ },
  ));

test('while Kafka is away the door takes nothing and says so, and takes the same afterwards', () =>
  walk(
    async (page) => {
      await page.goto('/?q=case.filed');
      await signIn(page, 'publisher');
      await page.getByRole('button', { name: '填入上方试发' }).first().click();
      const text = page.locator('jh-sender textarea');
      await page.waitForFunction(() => document.querySelector('jh-door').shadowRoot.querySelector('jh-sender').draft !== '');
      await text.fill(JSON.stringify({ ...JSON.parse(await text.inputValue()), id: `away-${Date.now()}` }));
      const send = page.getByRole('button', { name: '发送', exact: true });
      await without('kafka', async () => {
        await send.click();
        await page.locator('jh-sender').getByRole('status').getByText(/不可用|重发|没有回应|稍后/).first().waitFor(PATIENCE);
        await shot(page, 'away-kafka');
        await accessible(page);
      });
      await send.click();
      await page.getByRole('status').getByText('1 条已受理').waitFor(PATIENCE);
    },
    { baseURL: at.door, expected: /status of 50\d|ERR_/ },
  ));
