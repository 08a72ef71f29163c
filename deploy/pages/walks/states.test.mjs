import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, shot, signIn, walk } from './browser.mjs';

const COURT = encodeURIComponent('冀0283');
const PAGES = [
  { of: at.board, path: `/ledger/?court=${COURT}`, asks: '**/api/v1/ledger?**', shows: 'jh-ledger-table', english: 'Departmental ledger' },
  { of: at.board, path: `/rosters/?court=${COURT}`, asks: '**/api/v1/rosters?**', shows: 'jh-roster-table', english: 'Rosters of quota judges' },
  { of: at.treasury, path: '/overall/', asks: '**/api/v1/overall-sheets?**', shows: 'jh-overall table', english: 'Overall target sheets' },
];

for (const { of, path, asks, shows, english } of PAGES) {
  test(`${path} without an answer says so and can be asked again, in English too`, () =>
    walk(
      async (page) => {
        await page.route(asks, (route) => route.abort());
        await page.goto(path);
        await signIn(page, 'viewer');
        await page.getByText('服务没有回应').waitFor();
        await page.unroute(asks);
        await page.getByRole('button', { name: '重试' }).click();
        await page.locator(shows).first().waitFor();
        await page.getByRole('button', { name: 'English' }).click();
        await page.locator('caption').filter({ hasText: english }).waitFor();
        const heads = await page.locator('th[scope=col]').allInnerTexts();
        assert.deepEqual(heads.filter((text) => /\p{Script=Han}/u.test(text)), []);
      },
      { baseURL: of, expected: /ERR_FAILED/ },
    ));

  test(`${path} is forbidden to who only sends events, and says so`, () =>
    walk(
      async (page) => {
        await page.goto(path);
        await signIn(page, 'publisher');
        await page.getByRole('status').filter({ hasText: /不能|无权/ }).first().waitFor();
        await shot(page, `forbidden-${path.split('/')[1]}`);
      },
      { baseURL: of },
    ));
}

test('a project is read and its forms are filled in in English', () =>
  walk(
    async (page) => {
      await page.goto('/?state=IN_EXECUTION');
      await signIn(page, 'admin');
      await page.locator('jh-projects tbody a').first().click();
      await page.locator('jh-self-evaluation .total').waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('jh-self-evaluation').getByRole('button', { name: 'Fill in' }).click();
      await page.locator('jh-adjustment summary').click();
      await page.locator('jh-moves summary').click();
      await page.locator('jh-moves jh-entry').waitFor();
      const said = await page.locator('label, legend, th[scope=col], details:not([data-row], [data-day]) > summary, h2, button').evaluateAll((all) =>
        all.map((one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join('')),
      );
      const chinese = said.filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文');
      await shot(page, 'project-english', { fullPage: true });
      assert.deepEqual(chinese, []);
    },
    { baseURL: at.treasury },
  ));
