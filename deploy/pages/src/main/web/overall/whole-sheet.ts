/** All that an overall sheet says, to the letter; a column that it leaves empty is left out. */
import type { OverallRow } from 'rest/budget';
import { html } from 'lit';
import { word } from './words.ts';

const COLUMNS = ['duty', 'objective', 'indicator', 'annual', 'mean', 'lastYear', 'source', 'departments'] as const satisfies readonly (keyof OverallRow)[];

export function wholeSheet(rows: readonly OverallRow[]) {
  const columns = COLUMNS.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  return html`
    <details class="box">
      <summary>${word('whole')}</summary>
      <div class="wide" tabindex="0" role="region" aria-label=${word('whole')}>
        <table>
          <thead>
            <tr>
              ${columns.map((column) => html`<th scope="col">${word(column)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                ${columns.map((column) =>
                  column === 'indicator' ? html`<th scope="row">${row[column]}</th>` : html`<td>${text(row, column)}</td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

function text(row: OverallRow, column: (typeof COLUMNS)[number]): string {
  const value = row[column] ?? '';
  return column === 'annual' && value !== '' ? `${value} ${row.measure ?? ''}` : value;
}
