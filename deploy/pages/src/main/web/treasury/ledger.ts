/** The payments of a project, page by page; who may, enters another. */
import './payment.ts';
import '../frame/pager.ts';
import { LitElement, css, html, nothing } from 'lit';
import type { LedgerEntry } from './types.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { sheetStyles } from '../frame/styles.ts';
import { wan } from './money.ts';
import { word } from './words.ts';

const SIZE = '20';

class Ledger extends LitElement {
  static override properties = {
    project: { type: Number },
    mayPay: { attribute: false },
    turned: { state: true },
    said: { state: true },
  };

  static override styles = [
    sheetStyles,
    css`
      h2 {
        font-size: 1rem;
        margin: calc(var(--space) * 2) 0 var(--space);
      }
    `,
  ];

  declare project: number;
  declare mayPay: boolean;
  declare turned: number;
  declare said: readonly string[];

  private readonly entries = new Asking<ListPage<LedgerEntry>>(this);

  constructor() {
    super();
    this.turned = 0;
    this.said = [];
  }

  override willUpdate(): void {
    const path = `/api/v1/projects/${this.project}/payments`;
    const query = { page: String(this.turned), size: SIZE };
    this.entries.when(path, [this.turned], (signal) => getJson(path, query, signal));
  }

  private async take(entry: LedgerEntry): Promise<void> {
    this.said = [`${word('entered')} ${entry.voucher}`, ...(entry.warnings ?? []).map((one) => one.message)];
    this.dispatchEvent(new Event('changed'));
    await this.entries.again();
  }

  override render() {
    return html`
      ${this.mayPay
        ? html`<jh-payment
            .project=${this.project}
            @entered=${(event: CustomEvent<LedgerEntry>) => this.take(event.detail)}
          ></jh-payment>`
        : nothing}
      <div role="status">${this.said.map((text) => html`<p>${text}</p>`)}</div>
      ${this.entries.show((entries) =>
        entries.total === 0
          ? html`<h2>${word('ledger')}</h2>
              <p class="quiet">${word('noPayment')}</p>`
          : this.list(entries),
      )}
    `;
  }

  private list({ items, page, size, total }: ListPage<LedgerEntry>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('ledger')}>
        <table>
          <caption>
            ${word('ledger')}（${word('yuan')}）
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('paidOn')}</th>
              <th scope="col">${word('voucher')}</th>
              <th scope="col">${word('payee')}</th>
              <th scope="col" class="spare">${word('note')}</th>
              <th scope="col" class="number">${word('amount')}</th>
              <th scope="col" class="spare">${word('enteredBy')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map(row)}
          </tbody>
        </table>
      </div>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.turned = event.detail)}
      ></jh-pager>
    `;
  }
}

function row(entry: LedgerEntry) {
  return html`
    <tr data-voucher=${entry.voucher}>
      <td>${entry.paidOn}</td>
      <th scope="row">${entry.voucher}</th>
      <td>${entry.payee}</td>
      <td class="spare">${entry.reverses == null ? entry.note : `${word('reverses')} ${entry.reverses}`}</td>
      <td class="number">${wan(entry.amountYuan)}</td>
      <td class="spare">${entry.enteredBy}</td>
    </tr>
  `;
}

customElements.define('jh-ledger', Ledger);
