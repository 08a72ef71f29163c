import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, at, narrow, rest, shot, signIn, walk } from './browser.mjs';

const YEAR = TODAY.slice(0, 4);
const treasury = (steps) => walk(steps, { baseURL: at.treasury });

/** A project that `good` answers something of, with that. */
async function projectWith(year, good) {
  const { items } = await rest('clerk', '/api/v1/projects', { year: String(year), size: '500' }, at.treasury);
  for (const { id, state } of items.filter(({ state }) => ['APPROVED', 'IN_EXECUTION', 'CLOSED'].includes(state))) {
    const found = await good(`/api/v1/projects/${id}`, state);
    if (found !== undefined) {
      return { id, found };
    }
  }
  throw new Error('no project is like that');
}

test('a clerk fills in the monitoring of a check date; what is refused stands at its field', () =>
  treasury(async (page) => {
    const { id, found } = await projectWith(YEAR, async (path) => {
      const forms = await rest('clerk', `${path}/monitoring`, {}, at.treasury);
      return forms.at(-1);
    });
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'clerk');
    const form = page.locator(`jh-monitoring details[data-day="${found.day}"]`).first();
    await form.locator('> summary').click();
    await form.getByRole('button', { name: '填写' }).click();
    const entry = form.locator('jh-monitoring-entry');
    const last = found.rows.at(-1).row;
    const row = entry.locator(`details[data-row="${last}"]`);
    if (!(await row.evaluate((one) => one.open))) {
      await row.locator('summary').click();
    }
    await row.locator(`[name="rows.${last}.reason"]`).fill('原'.repeat(2001));
    await entry.getByRole('button', { name: '保存' }).click();
    const fault = entry.locator(`[id="rows.${last}.reason-fault"]`);
    await fault.filter({ hasText: /2000/ }).waitFor();
    assert.equal(await entry.locator('[aria-invalid=true]').count(), 1);
    await entry.scrollIntoViewIfNeeded();
    await shot(page, 'monitoring-refused', { fullPage: true });
    await accessible(page);

    const reason = `走查 ${Date.now()}`;
    await row.locator(`[name="rows.${last}.reason"]`).fill(reason);
    await row.locator(`[name="rows.${last}.cause"]`).selectOption('STAFF');
    await row.locator(`[name="rows.${last}.likelihood"]`).selectOption('POSSIBLE');
    await narrow(page);
    await shot(page, 'monitoring-phone', { fullPage: true });
    await entry.getByRole('button', { name: '保存' }).click();
    await form.getByRole('status').filter({ hasText: '已保存' }).waitFor();
    await form.locator('td').filter({ hasText: reason }).waitFor();
    const after = await rest('clerk', `/api/v1/projects/${id}/monitoring/${found.day}`, {}, at.treasury);
    const written = after.rows.find((one) => one.row === last);
    assert.deepEqual([written.reason, written.cause, written.likelihood], [reason, 'STAFF', 'POSSIBLE']);
    assert.equal(after.revision, found.revision + 1);
  }));

test('who may not write, sees no way to', () =>
  treasury(async (page) => {
    const { id } = await projectWith(YEAR, async (path) => (await rest('clerk', `${path}/monitoring`, {}, at.treasury)).at(-1));
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'viewer');
    await page.locator('jh-self-evaluation .total').waitFor();
    assert.equal(await page.getByRole('button', { name: '填写' }).count(), 0);
    assert.equal(await page.locator('jh-adjustment, jh-entry').count(), 0);
  }));

test('a self-evaluation is saved, refused without its reasons, submitted, and given back', () =>
  treasury(async (page) => {
    const { id, found } = await projectWith(YEAR - 1, async (path) => {
      const evaluation = await rest('clerk', `${path}/self-evaluation`, {}, at.treasury);
      const missing = evaluation.card?.rows.filter(({ lacksReason }) => lacksReason) ?? [];
      return evaluation.state === 'DRAFT' && missing.length > 0 ? evaluation : undefined;
    });
    const missing = found.card.rows.filter(({ lacksReason }) => lacksReason).map(({ row }) => row);
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'clerk');
    const evaluation = page.locator('jh-self-evaluation');
    await evaluation.getByRole('button', { name: '填写' }).click();
    const entry = evaluation.locator('jh-self-evaluation-entry');
    await entry.getByRole('button', { name: '保存并报送' }).click();
    await entry.getByRole('alert').filter({ hasText: /请改正标出的各项/ }).waitFor();
    for (const row of missing) {
      assert.equal(await entry.locator(`[name="rows.${row}.reason"]`).getAttribute('aria-invalid'), 'true', `row ${row}`);
    }
    await entry.scrollIntoViewIfNeeded();
    await shot(page, 'evaluation-refused', { fullPage: true });
    await accessible(page);
    await narrow(page);
    await shot(page, 'evaluation-phone', { fullPage: true });
    await page.setViewportSize({ width: 1280, height: 900 });

    const reason = `走查 ${Date.now()}`;
    for (const row of missing) {
      await entry.locator(`[name="rows.${row}.reason"]`).fill(reason);
    }
    await entry.locator('[name=executionReason]').fill(reason);
    await entry.getByRole('button', { name: '保存并报送' }).click();
    await evaluation.getByRole('status').filter({ hasText: '已报送' }).waitFor();
    const submitted = await rest('clerk', `/api/v1/projects/${id}/self-evaluation`, {}, at.treasury);
    assert.equal(submitted.state, 'SUBMITTED');
    await evaluation.getByText(`${submitted.card.total} 分 · ${submitted.card.gradePrinted}`).waitFor();

    await page.getByRole('button', { name: '退出' }).click();
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'approver');
    await evaluation.getByRole('button', { name: '退回' }).click();
    await evaluation.locator('[name=reason][aria-invalid=true]').waitFor();
    await evaluation.locator('[name=reason]').fill('走查：请补充说明');
    await evaluation.getByRole('button', { name: '退回' }).click();
    await evaluation.getByRole('status').filter({ hasText: '已退回' }).waitFor();
    assert.equal((await rest('clerk', `/api/v1/projects/${id}/self-evaluation`, {}, at.treasury)).state, 'DRAFT');
  }));

test('what was saved is not lost where submitting it is refused', () =>
  treasury(async (page) => {
    const { id, found } = await projectWith(YEAR - 1, async (path) => {
      const evaluation = await rest('clerk', `${path}/self-evaluation`, {}, at.treasury);
      return evaluation.state === 'DRAFT' && evaluation.card?.rows.some(({ lacksReason }) => lacksReason) ? evaluation : undefined;
    });
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'clerk');
    const evaluation = page.locator('jh-self-evaluation');
    await evaluation.getByRole('button', { name: '填写' }).click();
    const entry = evaluation.locator('jh-self-evaluation-entry');
    const text = `走查 ${Date.now()}`;
    await entry.locator('[name=achieved]').fill(text);
    await entry.getByRole('button', { name: '保存并报送' }).click();
    await entry.getByRole('alert').filter({ hasText: /请改正标出的各项/ }).waitFor();
    await evaluation.getByRole('status').filter({ hasText: '已保存' }).waitFor();
    assert.equal(await entry.locator('[name=achieved]').inputValue(), text);

    await evaluation.getByRole('button', { name: '收起' }).click();
    await entry.waitFor({ state: 'detached' });
    await evaluation.getByRole('button', { name: '填写' }).click();
    assert.equal(await entry.locator('[name=achieved]').inputValue(), text);
    await entry.locator('[name=achieved]').fill(`${text} 再`);
    await entry.getByRole('button', { name: '保存', exact: true }).click();
    await entry.waitFor({ state: 'detached' });
    await evaluation.getByRole('status').filter({ hasText: '已保存' }).waitFor();
    const { filled, revision } = await rest('clerk', `/api/v1/projects/${id}/self-evaluation`, {}, at.treasury);
    assert.deepEqual([filled.achieved, revision], [`${text} 再`, found.revision + 2]);
  }));

test('a share outside its band is refused at its field', () =>
  treasury(async (page) => {
    const { id, found } = await projectWith(YEAR - 1, async (path) => {
      const evaluation = await rest('clerk', `${path}/self-evaluation`, {}, at.treasury);
      const targets = await rest('clerk', `${path}/targets`, {}, at.treasury);
      const words = targets.find(({ readAs }) => readAs == null);
      return evaluation.state === 'DRAFT' ? words : undefined;
    });
    await page.goto(`/project/?id=${id}`);
    await signIn(page, 'clerk');
    await page.locator('jh-self-evaluation').getByRole('button', { name: '填写' }).click();
    const entry = page.locator('jh-self-evaluation-entry');
    const row = entry.locator(`details[data-row="${found.row}"]`);
    await row.waitFor();
    if (!(await row.evaluate((one) => one.open))) {
      await row.locator('summary').click();
    }
    await row.locator(`[name="rows.${found.row}.band"]`).selectOption('ATTAINED');
    await row.locator(`[name="rows.${found.row}.sharePercent"]`).fill('12');
    await entry.getByRole('button', { name: '保存', exact: true }).click();
    await entry.locator(`[id="rows.${found.row}.sharePercent-fault"]`).filter({ hasText: /档/ }).waitFor();
    await row.locator(`[name="rows.${found.row}.sharePercent"]`).fill('好');
    await entry.getByRole('button', { name: '保存', exact: true }).click();
    await entry.locator(`[id="rows.${found.row}.sharePercent-fault"]`).filter({ hasNotText: /档的/ }).filter({ hasText: /\S/ }).waitFor();
    await row.locator(`[name="rows.${found.row}.sharePercent"]`).fill('95');
    await entry.getByRole('button', { name: '保存', exact: true }).click();
    await page.locator('jh-self-evaluation').getByRole('status').filter({ hasText: '已保存' }).waitFor();
    const { card } = await rest('clerk', `/api/v1/projects/${id}/self-evaluation`, {}, at.treasury);
    await page.locator('jh-self-evaluation').getByText(`${card.total} 分 · ${card.gradePrinted}`).waitFor();
  }));
