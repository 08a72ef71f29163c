/** What two revisions have differently, cell by cell; asked when it is opened. */
import { LitElement, html } from 'lit';
import type { Difference, Differences } from './types.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

class DifferencesOfRevision extends LitElement {
  static override properties = { path: {}, number: { type: Number } };

  static override styles = sheetStyles;

  /** Of what has revisions. */
  declare path: string;
  /** The later revision of the two. */
  declare number: number;

  private readonly cells = new Asking<Differences>(this);

  private open(event: Event): void {
    if ((event.currentTarget as HTMLDetailsElement).open) {
      const query = { from: String(this.number - 1), to: String(this.number) };
      this.cells.when([this.path, query], [], (signal) => getJson(`${this.path}/differences`, query, signal));
    }
  }

  override render() {
    return html`
      <details @toggle=${this.open}>
        <summary>${word('differences')}</summary>
        ${this.cells.show(({ cells }) =>
          cells.length === 0 ? html`<p class="quiet">${word('noDifference')}</p>` : differenceTable(cells, word('differences')),
        )}
      </details>
    `;
  }
}

export function differenceTable(cells: readonly Difference[], name: string) {
  return html`
    <div class="wide" tabindex="0" role="region" aria-label=${name}>
      <table>
        <thead>
          <tr>
            <th scope="col">${word('cell')}</th>
            <th scope="col" class="number">${word('before')}</th>
            <th scope="col" class="number">${word('after')}</th>
          </tr>
        </thead>
        <tbody>
          ${cells.map(
            ({ row, cell, before, after }) => html`
              <tr data-cell=${cell}>
                <th scope="row">${[row, cell].filter((text) => text !== '').join(' · ')}</th>
                <td class="number">${before ?? '—'}</td>
                <td class="number">${after ?? '—'}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

customElements.define('jh-differences', DifferencesOfRevision);
