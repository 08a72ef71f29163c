import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, narrow, rest, shot, signIn, walk } from './browser.mjs';

test('a trial management office sees who fell silent and what could not be counted', () =>
  walk(async (page) => {
    await page.goto('/data-health/');
    await signIn(page, 'clerk');
    const letters = page.locator('jh-dead-letters');
    await letters.locator('table, p.good').first().waitFor();
    const { total, items } = await rest('clerk', '/api/v1/dead-letters', { open: 'true', size: '20' });
    assert.equal(await letters.locator('tbody tr').count(), items.length);
    if (total > 0) {
      assert.ok((await letters.locator('tbody tr').first().innerText()).includes(items[0].reason));
    }
    const { freshness } = await rest('clerk', '/api/v1/values', { court: '冀02', scope: 'SUBTREE' });
    const silent = freshness.silentCourts ?? [];
    await page.getByText(silent.length === 0 ? '没有停报的法院' : '停报法院').waitFor();
    assert.equal(await page.getByRole('button', { name: '复核全部计数' }).count(), 0);
    await page.locator('jh-proof').getByText(/最近一次重建/).waitFor();
    await shot(page, 'data-health');
    await accessible(page);
    await narrow(page);
    await shot(page, 'data-health-phone');
  }));

test('an administrator has everything recounted and is told that nothing differs', () =>
  walk(async (page) => {
    await page.goto('/data-health/');
    await signIn(page, 'admin');
    await page.getByRole('button', { name: '复核全部计数' }).click();
    await page.locator('jh-proof').getByText(/0 格不符/).waitFor({ timeout: 120_000 });
    await accessible(page);
  }));

test('where nothing was ever rebuilt, that is said', () =>
  walk(async (page) => {
    const never = { state: 'IDLE', courts: 0, courtsDone: 0, cellsCorrected: 0, startedAt: null, finishedAt: null, failureReason: null };
    await page.route('**/api/v1/rebuild', (route) => route.fulfill({ json: never }));
    await page.goto('/data-health/');
    await signIn(page, 'viewer');
    await page.locator('jh-proof').getByText('从未重建').waitFor();
    assert.equal(await page.locator('jh-proof progress').count(), 0);
  }));
