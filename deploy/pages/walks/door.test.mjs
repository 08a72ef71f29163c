import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, at, narrow, shot, signIn, walk } from './browser.mjs';

const door = (steps) => walk(steps, { baseURL: at.door });

test('an upstream operator tries an example and is told what became of it', () =>
  door(async (page) => {
    await page.goto('/?q=case.closed');
    await signIn(page, 'publisher');
    await page.getByRole('button', { name: '填入上方试发' }).first().click();
    const text = page.locator('jh-sender textarea');
    await page.waitForFunction(
      () => document.querySelector('jh-door').shadowRoot.querySelector('jh-sender').draft !== '',
    );
    const event = { ...JSON.parse(await text.inputValue()), id: `walk-${Date.now()}` };
    const wrong = { ...event, id: `${event.id}-wrong`, data: { ...event.data, closedOn: '2023-02-30' } };
    await text.fill(`${JSON.stringify(event)}\n${JSON.stringify(wrong)}`);
    await page.getByRole('button', { name: '发送', exact: true }).click();
    await page.getByRole('status').getByText('1 条已受理').waitFor();
    const refused = page.locator('jh-sender tbody tr').filter({ hasText: wrong.id });
    assert.match(await refused.innerText(), /closedOn.*2023-02-30/);
    await shot(page, 'door');
    await accessible(page);
    await narrow(page);
    await shot(page, 'door-phone');
  }));
