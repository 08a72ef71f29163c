/** Rows of a roster; who may, corrects or withdraws one, and what was done is told by `written`. */
import '../frame/entry.ts';
import { LitElement, html, nothing } from 'lit';
import type { RosterEntry } from 'rest/indicators';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { tenureForm } from './tenure-form.ts';
import { word } from './words.ts';

class RosterTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    mayWrite: { attribute: false },
    open: { state: true },
  };

  static override styles = sheetStyles;

  declare rows: readonly RosterEntry[];
  declare mayWrite: boolean;
  /** The row that is being corrected. */
  declare open: string | undefined;

  override render() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('rosters')}>
        <table>
          <caption>
            ${word('rosters')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('judge')}</th>
              <th scope="col">${word('judgeName')}</th>
              <th scope="col" class="spare">${word('court')}</th>
              <th scope="col" class="spare">${word('department')}</th>
              <th scope="col" class="spare">${word('fromDay')}</th>
              <th scope="col" class="spare">${word('toDay')}</th>
              <th scope="col" class="spare">${word('changedBy')}</th>
              ${this.mayWrite ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row(row: RosterEntry) {
    const { id, court, judge, judgeName, department, from, to, changedBy, changedAt } = row;
    const open = this.open === id;
    return html`
      <tr data-tenure=${id}>
        <th scope="row">
          ${judge}
          <div class="quiet narrow">${from}–${to ?? word('inOffice')} ${department ?? ''}</div>
        </th>
        <td>${judgeName ?? '—'}</td>
        <td class="spare">${court}</td>
        <td class="spare">${department ?? '—'}</td>
        <td class="spare whole">${from}</td>
        <td class="spare whole">${to ?? word('inOffice')}</td>
        <td class="spare">${changedBy}<div class="quiet">${moment(changedAt)}</div></td>
        ${this.mayWrite
          ? html`<td>
              <button aria-expanded=${open} @click=${() => (this.open = open ? undefined : id)}>
                ${word(open ? 'putAway' : 'correct')}
              </button>
            </td>`
          : nothing}
      </tr>
      ${open ? this.entry(row) : nothing}
    `;
  }

  private entry(row: RosterEntry) {
    return html`
      <tr>
        <td colspan="8">
          <jh-entry
            action=${word('correct')}
            .form=${tenureForm(row.court, row)}
            @entered=${() => this.take(`${word('corrected')} ${row.judge}`)}
          ></jh-entry>
          <p class="quiet">${word('withdrawHint')}</p>
          <jh-entry
            action=${word('withdraw')}
            .form=${{ path: `/api/v1/rosters/${row.id}/withdrawal`, revision: row.version, fields: [] }}
            @entered=${() => this.take(`${word('withdrawn')} ${row.judge}`)}
          ></jh-entry>
        </td>
      </tr>
    `;
  }

  private take(detail: string): void {
    this.open = undefined;
    this.dispatchEvent(new CustomEvent<string>('written', { detail }));
  }
}

customElements.define('jh-roster-table', RosterTable);
