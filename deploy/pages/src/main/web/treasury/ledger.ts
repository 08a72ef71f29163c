/** The payments of a project, page by page; who may, enters another. */
import '../frame/entry.ts';
import '../frame/pager.ts';
import { LitElement, css, html, nothing } from 'lit';
import { boxStyles, sheetStyles } from '../frame/styles.ts';
import { paymentForm, reversalForm } from './payment-forms.ts';
import type { LedgerEntry } from './types.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { repeat } from 'lit/directives/repeat.js';
import { wan } from './money.ts';
import { word } from './words.ts';

const SIZE = '20';

class Ledger extends LitElement {
  static override properties = {
    project: { type: Number },
    mayPay: { attribute: false },
    stand: { attribute: false },
    turned: { state: true },
    said: { state: true },
    reversing: { state: true },
  };

  static override styles = [
    sheetStyles,
    boxStyles,
    css`
      h2 {
        font-size: 1rem;
        margin: calc(var(--space) * 2) 0 var(--space);
      }
    `,
  ];

  declare project: number;
  declare mayPay: boolean;
  /** What else the page shows of the project; another one where something was changed, and this is read again. */
  declare stand: unknown;
  declare turned: number;
  declare said: readonly string[];
  /** The voucher that is being taken back. */
  declare reversing: string | undefined;

  private readonly entries = new Asking<ListPage<LedgerEntry>>(this);

  constructor() {
    super();
    this.turned = 0;
    this.said = [];
  }

  private get path(): string {
    return `/api/v1/projects/${this.project}/payments`;
  }

  override willUpdate(): void {
    const query = { page: String(this.turned), size: SIZE };
    this.entries.when(this.path, [this.turned, this.stand], (signal) => getJson(this.path, query, signal));
  }

  private async take(entry: LedgerEntry): Promise<void> {
    this.said = [`${word('entered')} ${entry.voucher}`, ...(entry.warnings ?? []).map((one) => one.message)];
    this.reversing = undefined;
    this.dispatchEvent(new Event('changed'));
    await this.entries.again();
  }

  override render() {
    return html`
      ${this.mayPay
        ? html`<details class="box">
            <summary>${word('pay')}</summary>
            <jh-entry
              action=${word('pay')}
              .form=${paymentForm(this.path)}
              @entered=${(event: CustomEvent<LedgerEntry>) => this.take(event.detail)}
            ></jh-entry>
          </details>`
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
              <th scope="col" class="spare">${word('paidOn')}</th>
              <th scope="col">${word('voucher')}</th>
              <th scope="col" class="spare">${word('payee')}</th>
              <th scope="col" class="spare">${word('note')}</th>
              <th scope="col" class="number">${word('amount')}</th>
              <th scope="col" class="spare">${word('enteredBy')}</th>
              ${this.mayPay ? html`<td></td>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(items, ({ voucher }) => voucher, (entry) => this.row(entry, items))}
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

  private row(entry: LedgerEntry, items: readonly LedgerEntry[]) {
    const { voucher, paidOn, payee, reverses, note, amountYuan, enteredBy } = entry;
    const open = this.reversing === voucher;
    const done = reverses != null || items.some((one) => one.reverses === voucher);
    return html`
      <tr data-voucher=${voucher}>
        <td class="spare whole">${paidOn}</td>
        <th scope="row">${voucher}<div class="quiet narrow">${paidOn} ${payee}</div></th>
        <td class="spare">${payee}</td>
        <td class="spare">${reverses == null ? note : `${word('reverses')} ${reverses}`}</td>
        <td class="number">${wan(amountYuan)}</td>
        <td class="spare">${enteredBy}</td>
        ${this.mayPay
          ? html`<td>
              ${done
                ? nothing
                : html`<button aria-expanded=${open} @click=${() => (this.reversing = open ? undefined : voucher)}>
                    ${word(open ? 'putAway' : 'reverse')}
                  </button>`}
            </td>`
          : nothing}
      </tr>
      ${open
        ? html`<tr>
            <td colspan="7">
              <jh-entry
                action=${`${word('reverse')} ${voucher}`}
                .form=${reversalForm(this.path, voucher)}
                @entered=${(event: CustomEvent<LedgerEntry>) => this.take(event.detail)}
              ></jh-entry>
            </td>
          </tr>`
        : nothing}
    `;
  }
}

customElements.define('jh-ledger', Ledger);
