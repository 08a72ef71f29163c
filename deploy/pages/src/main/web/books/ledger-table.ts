/** Entries of the ledger; who may, takes one back by a counter-entry, and that is told by `reversed`. */
import '../frame/entry.ts';
import type { LedgerEntry, LedgerItem } from 'rest/indicators';
import { LitElement, html, nothing } from 'lit';
import { moment } from '../frame/figures.ts';
import { itemName } from './item-name.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

class LedgerTable extends LitElement {
  static override properties = {
    rows: { attribute: false },
    items: { attribute: false },
    mayReverse: { attribute: false },
    reversing: { state: true },
  };

  static override styles = sheetStyles;

  declare rows: readonly LedgerEntry[];
  declare items: readonly LedgerItem[];
  declare mayReverse: boolean;
  /** The entry that is being taken back. */
  declare reversing: string | undefined;

  override render() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('ledger')}>
        <table>
          <caption>
            ${word('ledger')}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="spare">${word('countsOn')}</th>
              <th scope="col">${word('item')}</th>
              <th scope="col" class="number">${word('amount')}</th>
              <th scope="col" class="spare">${word('evidence')}</th>
              <th scope="col" class="spare">${word('recordedBy')}</th>
              ${this.mayReverse ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row(row: LedgerEntry) {
    const { id, court, department, item, day, period, evidence, evidenceLink, recordedBy, recordedAt } = row;
    return html`
      <tr data-entry=${id}>
        <td class="spare whole">${day}${period == null ? nothing : html`<div class="quiet">${period.from}–${period.to}</div>`}</td>
        <th scope="row">
          ${itemName(this.items, item)}
          <div class="quiet narrow">${day}</div>
          <div class="quiet">${[court, department].filter((text) => text != null).join(' · ')} ${standing(row)}</div>
        </th>
        <td class="number">${this.amount(row)}</td>
        <td class="spare">
          ${evidence}${evidenceLink == null ? nothing : html` <a href=${evidenceLink} rel="noreferrer">↗<span class="quiet"> ${word('evidenceLink')}</span></a>`}
        </td>
        <td class="spare">${recordedBy}<div class="quiet">${moment(recordedAt)}</div></td>
        ${this.mayReverse ? html`<td>${this.button(row)}</td>` : nothing}
      </tr>
      ${this.reversing === id ? this.reversal(row) : nothing}
    `;
  }

  private amount({ item, numerator, denominator }: LedgerEntry): string {
    const unit = this.items.find((one) => one.code === item)?.unit ?? '';
    return denominator == null ? `${numerator} ${unit}` : `${numerator} / ${denominator} ${unit}`;
  }

  private button({ id, reverses, reversedBy }: LedgerEntry) {
    if (reverses != null || reversedBy != null) {
      return nothing;
    }
    const open = this.reversing === id;
    return html`<button aria-expanded=${open} @click=${() => (this.reversing = open ? undefined : id)}>
      ${word(open ? 'putAway' : 'reverse')}
    </button>`;
  }

  private reversal({ id }: LedgerEntry) {
    return html`
      <tr>
        <td colspan="6">
          <jh-entry
            action=${word('reverse')}
            .form=${{ path: `/api/v1/ledger/${id}/reversal`, fields: [{ name: 'reason', label: word('reason'), required: true }] }}
            @entered=${({ detail }: CustomEvent<LedgerEntry>) => this.take(detail)}
          ></jh-entry>
        </td>
      </tr>
    `;
  }

  private take(detail: LedgerEntry): void {
    this.reversing = undefined;
    this.dispatchEvent(new CustomEvent<LedgerEntry>('reversed', { detail }));
  }
}

function standing({ reverses, reversedBy }: LedgerEntry) {
  if (reverses != null) {
    return html`<span class="near">△ ${word('isReversal')}</span>`;
  }
  return reversedBy == null ? nothing : html`<span class="none">○ ${word('reversed')}</span>`;
}

customElements.define('jh-ledger-table', LedgerTable);
