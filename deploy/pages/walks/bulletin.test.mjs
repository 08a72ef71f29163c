import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, change, file, narrow, rest, revisionOf, shot, signIn, walk } from './browser.mjs';

const ASKED = { court: '冀02', scope: 'SUBTREE', month: '2025-06' };
const EDITED = '冀0281';
const TEMPLATE = `/api/v1/courts/${encodeURIComponent(EDITED)}/bulletin-template`;

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
    const { members, value } = courts[0].accepted;
    const behind = await page.request.get(members);
    assert.equal((await behind.json()).sum, value);
    assert.equal(await page.locator('jh-bulletin-wording').count(), 0);
    await accessible(page);
    await shot(page, 'bulletin', { fullPage: true });
    await narrow(page);
    await shot(page, 'bulletin-phone', { fullPage: true });
    await link.click();
    await page.locator(`jh-members [data-sum="${value}"]`).waitFor();
  }));

test('what is printed is the bulletin alone, whole on a page of A4', () =>
  walk(async (page) => {
    await page.goto(`/bulletin/?${new URLSearchParams(ASKED)}`);
    await signIn(page, 'clerk');
    await page.locator('jh-bulletin article h1').waitFor();
    await page.locator('jh-bulletin-wording summary').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1_000 });
    for (const only of ['jh-choice', 'form', 'label.row', 'jh-bulletin-wording', '.aside']) {
      for (const one of await page.locator(`jh-bulletin ${only}`).all()) {
        assert.equal(await one.isVisible(), false, only);
      }
    }
    assert.equal(await page.getByRole('banner').count(), 0);
    const cut = await page.evaluate(() =>
      [...document.querySelector('jh-bulletin').shadowRoot.querySelectorAll('.wide')].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.ariaLabel),
    );
    assert.deepEqual(cut, []);
    await shot(page, 'bulletin-print', { fullPage: true });
  }));

test('another month is chosen, kept in the address, and taken away as a document', () =>
  walk(async (page) => {
    await page.goto(`/bulletin/?${new URLSearchParams(ASKED)}`);
    await signIn(page, 'viewer');
    await page.getByLabel('月份').fill('2025-03');
    await page.getByRole('heading', { level: 1, name: /2025年3月审判执行工作通报/ }).waitFor();
    assert.match(page.url(), /month=2025-03/);
    const link = page.getByRole('link', { name: '下载 Word 文件' });
    const address = await link.getAttribute('href');
    assert.match(address, /bulletin\.docx\?.*month=2025-03/);
    const whole = await file('viewer', address);
    assert.equal(whole.subarray(0, 2).toString(), 'PK');
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    assert.equal(await download.failure(), null);
    assert.match(download.suggestedFilename(), /\.docx$/);
  }));

test('a clerk edits the wording, what is refused stands at its place, and the packaged one comes back', () =>
  walk(async (page) => {
    await change('clerk', 'DELETE', TEMPLATE, undefined, undefined, await revisionOf('clerk', TEMPLATE));
    await page.goto(`/bulletin/?${new URLSearchParams({ court: EDITED, month: ASKED.month })}`);
    await signIn(page, 'clerk');
    const box = page.locator('jh-bulletin-wording');
    await box.locator('summary').click();
    const text = box.getByLabel('文稿', { exact: false }).and(page.locator('textarea'));
    await box.locator('[data-own=false]').waitFor();
    const packaged = await text.inputValue();
    assert.match(packaged, /\$\{表\.法院}/);
    await accessible(page);

    await text.fill('# ${法院}走查通报\n新收${新受}。\n见${表.法院}');
    await box.getByRole('button', { name: '保存' }).click();
    const fault = box.locator('.fault');
    await fault.getByText('第 2 行第 3 列 ${新受} 没有这样的占位符').waitFor();
    await fault.getByText('第 3 行第 2 列 ${表.法院}').waitFor();
    assert.equal(await text.getAttribute('aria-invalid'), 'true');
    await accessible(page);
    await shot(page, 'bulletin-wording', { fullPage: true });
    await narrow(page);
    await page.setViewportSize({ width: 1280, height: 900 });

    await text.fill('# ${法院}走查通报\n新收${新收}。');
    await box.getByRole('button', { name: '保存' }).click();
    await box.locator('[data-own=true]').waitFor();
    await page.getByRole('heading', { level: 1, name: /走查通报/ }).waitFor();

    // Somebody else was faster: theirs is not overwritten, and can be read.
    await change('admin', 'PUT', TEMPLATE, { text: '# ${法院}他人通报' }, undefined, await revisionOf('admin', TEMPLATE));
    await text.fill('# ${法院}我的通报');
    await box.getByRole('button', { name: '保存' }).click();
    await box.getByRole('alert').filter({ hasText: /./ }).waitFor();
    assert.equal(await text.inputValue(), '# ${法院}我的通报');
    await box.getByRole('button', { name: '重新读取' }).click();
    await page.waitForFunction(
      () => document.querySelector('jh-bulletin').shadowRoot.querySelector('jh-bulletin-wording').shadowRoot.querySelector('textarea')?.value === '# ${法院}他人通报',
    );

    await box.getByRole('button', { name: '恢复通用文稿' }).click();
    await box.getByRole('button', { name: '不恢复' }).click();
    assert.equal(await box.getByRole('alertdialog').count(), 0);
    await box.getByRole('button', { name: '恢复通用文稿' }).click();
    await accessible(page);
    await box.getByRole('button', { name: '确定恢复' }).click();
    await box.locator('[data-own=false]').waitFor();
    assert.equal(await text.inputValue(), packaged);
    await page.getByRole('heading', { level: 1, name: /审判执行工作通报/ }).waitFor();
  }));
