import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TODAY, accessible, at, narrow, rest, shot, signIn, walk } from './browser.mjs';

const treasury = (steps) => walk(steps, { baseURL: at.treasury });

test('a project that is not listed among those that may take money is found by its name', () =>
  treasury(async (page) => {
    const query = { year: TODAY.slice(0, 4), state: 'IN_EXECUTION', size: '2' };
    const all = await rest('approver', '/api/v1/projects', { ...query, size: '500' }, at.treasury);
    const lines = all.items.filter(({ freeWan }) => freeWan > 5);
    const [from] = lines;
    const first = (await rest('approver', '/api/v1/projects', query, at.treasury)).items;
    let to;
    for (const one of lines.slice(1).filter(({ id }) => first.every((listed) => listed.id !== id))) {
      const { total } = await rest('approver', '/api/v1/projects', { ...query, q: one.name }, at.treasury);
      to ??= total <= 2 ? one : undefined;
    }
    const asked = [];
    // REST lists 500 at most; here it lists two.
    await page.route('**/api/v1/projects?**', (route) => {
      const url = new URL(route.request().url());
      asked.push(url.searchParams.get('state'));
      url.searchParams.set('size', '2');
      return route.continue({ url: url.href });
    });
    await page.goto(`/project/?id=${from.id}`);
    await signIn(page, 'approver');
    const box = page.locator('jh-moves');
    await box.locator('summary').click();
    const form = box.locator('jh-entry');
    await box.getByRole('status').filter({ hasText: '未全部列出' }).waitFor();
    assert.deepEqual(asked.sort(), ['APPROVED', 'IN_EXECUTION']);
    const number = `walk-${Date.now()}`;
    await form.locator('[name=number]').fill(number);
    const choice = form.locator('[name=toProject]');
    const other = first.find(({ id }) => id !== from.id);
    await choice.selectOption(String(other.id));
    await accessible(page);
    await shot(page, 'transfer-search', { fullPage: true });
    await box.getByRole('searchbox').fill(to.name);
    await box.getByRole('searchbox').blur();
    await choice.locator(`option[value="${to.id}"]`).waitFor({ state: 'attached' });
    // What was chosen and is no longer listed is not another by that.
    assert.equal(await choice.inputValue(), '');
    assert.equal(await form.locator('[name=number]').inputValue(), number);
    await choice.selectOption(String(to.id));
    await form.locator('[name=amountYuan]').fill('1');
    await form.locator('[name=documentNumber]').fill('走查〔2026〕6号');
    await form.locator('[name=reason]').fill('走查');
    await form.getByRole('button').click();
    await box.locator(`tr[data-move="${number}"]`).waitFor();
    const { items } = await rest('approver', `/api/v1/projects/${to.id}/transfers`, { size: '500' }, at.treasury);
    assert.equal(items.find((one) => one.number === number).fromProject, from.id);
    await narrow(page);
    await box.getByRole('searchbox').fill('没有这样的项目');
    await box.getByRole('searchbox').blur();
    await box.getByRole('status').filter({ hasText: '0 / 0' }).waitFor();
    assert.equal(await form.count(), 1);
  }));
