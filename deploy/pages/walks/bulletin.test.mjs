import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, file, narrow, rest, shot, signIn, walk } from './browser.mjs';

const ASKED = { court: '冀02', scope: 'SUBTREE', month: '2025-06' };

test('the bulletin of a month says what REST says, and each figure leads to its members', () =>
  walk(async (page) => {
    await page.goto(`/bulletin/?${new URLSearchParams(ASKED)}`);
    await signIn(page, 'viewer');
    const article = page.locator('jh-bulletin article');
    await article.locator('h1').waitFor();
    const { document, courts } = await rest('viewer', '/api/v1/bulletin', ASKED);
    const tables = document.filter(({ kind }) => kind === 'TABLE');
    for (const { caption, rows } of tables) {
      const shown = await article.locator(`table[data-caption="${caption}"] tbody tr`).allInnerTexts();
      assert.deepEqual(
        shown.map((row) => row.split('\t').map((cell) => cell.trim())),
        rows.map((row) => row.map(({ text }) => text.trim())),
        caption,
      );
    }
    assert.equal(tables[1].rows.length, courts.length + 1);
    const link = article.locator('table').nth(1).locator('tbody a').first();
    assert.equal(await link.getAttribute('href'), courts[0].accepted.members);
    await accessible(page);
    await shot(page, 'bulletin');
    await narrow(page);
  }));

test('another month is chosen, kept in the address, and taken away as a document', () =>
  walk(async (page) => {
    await page.goto(`/bulletin/?${new URLSearchParams(ASKED)}`);
    await signIn(page, 'viewer');
    await page.getByLabel('月份').fill('2025-03');
    await page.getByRole('heading', { level: 1, name: /2025年3月审判执行工作通报/ }).waitFor();
    assert.match(page.url(), /month=2025-03/);
    const address = await page.getByRole('link', { name: '下载 Word 文件' }).getAttribute('href');
    assert.match(address, /bulletin\.docx\?.*month=2025-03/);
    assert.ok((await file('viewer', address)).length > 0);
  }));
