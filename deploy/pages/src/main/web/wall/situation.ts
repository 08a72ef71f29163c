/** The picture of the day 态势: what was received, closed and heard today and this month, by field of law. */
import { KINDS, type Row, amountsOf, rowsOf } from '../situation/figures.ts';
import type { Picture } from './picture.ts';
import { html } from 'lit';
import { word } from './words.ts';

export const situation: Picture<readonly Row[]> = {
  title: 'situation',
  follows: true,

  read: ({ court, scope, day }, signal) => rowsOf({ court, scope }, day, signal),

  draw: (rows) => html`
    <table class="situation">
      <thead>
        <tr>
          <td rowspan="2"></td>
          ${KINDS.map(({ key }) => html`<th scope="colgroup" colspan="2">${word(key)}</th>`)}
        </tr>
        <tr>
          ${KINDS.map(
            () => html`<th scope="col" class="number begins">${word('today')}</th>
              <th scope="col" class="number quiet">${word('month')}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  `,
};

function row(of: Row) {
  return html`
    <tr data-family=${of.family ?? ''}>
      <th scope="row">${word(of.family ?? 'whole')}</th>
      ${KINDS.map((kind) => {
        const { today, month } = amountsOf(of, kind);
        return html`
          <td class="number" data-figure="${kind.key}-today">${today ?? '—'}</td>
          <td class="number quiet" data-figure="${kind.key}-month">${month ?? '—'}</td>
        `;
      })}
    </tr>
  `;
}
