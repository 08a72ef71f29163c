import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, at, file, narrow, rest, shot, signIn, walk } from './browser.mjs';

const YEAR = TODAY.slice(0, 4);
const treasury = (steps) => walk(steps, { baseURL: at.treasury });

function number(text) {
  return Number(text.replace(/[^\d.-]/g, ''));
}

test('a treasurer sees who is furthest behind first, with the figures of REST', () =>
  treasury(async (page) => {
    await page.goto(`/?year=${YEAR}`);
    await signIn(page, 'treasurer');
    const rows = page.locator('jh-projects tbody tr');
    await rows.first().waitFor();
    await shot(page, 'treasury');

    const { items } = await rest('treasurer', '/api/v1/projects', { year: YEAR, sort: 'gap' }, at.treasury);
    assert.ok(items.length > 0);
    assert.equal(await rows.count(), items.length);
    for (const [place, { id, budgetWan, standing }] of items.entries()) {
      const row = rows.nth(place);
      assert.equal(await row.getAttribute('data-project'), String(id));
      const [, , budget, paid] = await row.locator('td').allInnerTexts();
      assert.deepEqual([number(budget), number(paid)], [budgetWan, standing.paidWan], `project ${id}`);
    }
    await accessible(page);
    await narrow(page);
    await shot(page, 'treasury-phone');
  }));

test('a project that is behind its plan is found and looked at', () =>
  treasury(async (page) => {
    await page.goto(`/?year=${YEAR}`);
    await signIn(page, 'viewer');
    await page.getByLabel('只看落后计划').check();
    await page.waitForURL(/behindPlan=true/);
    const first = page.locator('jh-projects tbody a').first();
    const name = await first.innerText();
    await first.click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
    await page.locator('jh-ledger table, jh-ledger p').first().waitFor();
    await shot(page, 'project');

    const id = new URL(page.url()).searchParams.get('id');
    const { standing } = await rest('viewer', `/api/v1/projects/${id}/execution`, {}, at.treasury);
    const shown = await page.locator(`jh-plan tr[data-day="${standing.day}"] td`).nth(1).innerText();
    assert.equal(number(shown), standing.paidWan);
    await accessible(page);
    await narrow(page);
    await shot(page, 'project-phone');
  }));

test('a treasurer enters a payment and sees it in the ledger', () =>
  treasury(async (page) => {
    const { items } = await rest('treasurer', '/api/v1/projects', { year: YEAR, state: 'IN_EXECUTION' }, at.treasury);
    const { id } = items.find(({ freeWan, standing }) => freeWan > 1 && standing.status === 'BEHIND') ?? items[0];
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'treasurer');
    await page.locator('jh-ledger summary').click();
    const form = page.locator('jh-ledger jh-entry');
    const voucher = `walk-${Date.now()}`;
    await form.locator('[name=voucher]').fill(voucher);
    await form.locator('[name=amountYuan]').fill('12.34');
    await form.locator('[name=payee]').fill('城区物业服务有限公司');
    await form.getByRole('button', { name: '登记支出' }).click();
    await page.getByRole('status').getByText(`已登记 ${voucher}`).waitFor();
    const row = page.locator(`jh-ledger tr[data-voucher="${voucher}"]`);
    await row.waitFor();
    assert.equal(number(await row.locator('td.number').innerText()), 12.34);
  }));

test('a clerk has a form read, looks at what was found, and is told why another is none', () =>
  treasury(async (page) => {
    const { items } = await rest('clerk', '/api/v1/projects', { year: YEAR, state: 'IN_EXECUTION' }, at.treasury);
    const [{ id, name }] = items;
    const sheet = await file('clerk', `/api/v1/projects/${id}/sheet?format=docx`, at.treasury);
    await page.goto('/imports/');
    await signIn(page, 'clerk');
    const chosen = page.locator('jh-upload input[type=file]');
    await chosen.waitFor();
    await chosen.setInputFiles({ name: '走查.docx', mimeType: 'application/octet-stream', buffer: sheet });
    await page.locator('jh-import-preview tbody tr').filter({ hasText: name }).waitFor();
    await page.getByRole('button', { name: '确认，全部录入' }).waitFor();
    await shot(page, 'imports');
    await accessible(page);

    await chosen.setInputFiles({ name: '便条.txt', mimeType: 'text/plain', buffer: Buffer.from('这里没有表。') });
    await page.locator('jh-upload [role=alert]:not(:empty)').waitFor();
    await narrow(page);
    await shot(page, 'imports-phone');
  }));

test('a form in which nothing was found is shown as such', () =>
  treasury(async (page) => {
    const { items } = await rest('clerk', '/api/v1/projects', { year: YEAR, state: 'IN_EXECUTION' }, at.treasury);
    const sheet = await file('clerk', `/api/v1/projects/${items[0].id}/sheet?format=docx`, at.treasury);
    await page.route('**/api/v1/imports/*/preview', async (route) => {
      const answer = await route.fetch();
      const { projects: [{ findings, ...clean }], ...preview } = await answer.json();
      await route.fulfill({ response: answer, json: { ...preview, projects: [clean], errors: 0, warnings: 0 } });
    });
    await page.goto('/imports/');
    await signIn(page, 'clerk');
    const chosen = page.locator('jh-upload input[type=file]');
    await chosen.waitFor();
    await chosen.setInputFiles({ name: '走查.docx', mimeType: 'application/octet-stream', buffer: sheet });
    await page.locator('jh-import-preview tbody tr').filter({ hasText: items[0].name }).getByText('无', { exact: true }).waitFor();
  }));

test('who may see no project is told so', () =>
  treasury(async (page) => {
    await page.goto('/');
    await signIn(page, 'publisher');
    await page.getByRole('status').filter({ hasText: /不能|无权/ }).waitFor();
  }));

test('a finance clerk sees where the self-evaluation of last year lost its points', () =>
  treasury(async (page) => {
    const { items } = await rest('clerk', '/api/v1/projects', { year: String(YEAR - 1) }, at.treasury);
    const evaluated = [];
    for (const { id } of items) {
      const { state, card } = await rest('clerk', `/api/v1/projects/${id}/self-evaluation`, {}, at.treasury);
      if (state === 'SUBMITTED' && card.lost.length > 0) {
        evaluated.push({ id, card });
      }
    }
    const [{ id, card }] = evaluated;
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'clerk');
    const form = page.locator('jh-self-evaluation');
    await form.getByText(`${card.total} 分 · ${card.gradePrinted}`).waitFor();
    const lost = form.locator('table').first().locator('tbody tr');
    assert.equal(await lost.count(), card.lost.length);
    assert.match(await lost.first().innerText(), new RegExp(card.lost[0].indicator));
    await form.scrollIntoViewIfNeeded();
    await shot(page, 'self-evaluation');
    await accessible(page);
    await narrow(page);
  }));
