/** The departmental ledger of a court: what departments report by hand, each with its counter-entry; who may, books and takes back. */
import '../frame/entry.ts';
import '../frame/pager.ts';
import './ledger-table.ts';
import type { LedgerEntry, LedgerItem } from 'rest/indicators';
import { LitElement, html, nothing } from 'lit';
import { address, getJson } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { boxStyles, formStyles, sheetStyles } from '../frame/styles.ts';
import { isOne, me } from '../frame/session.ts';
import { Asking } from '../frame/asking.ts';
import { CourtOfPage } from '../value/court-of-page.ts';
import type { ListPage } from '../frame/list-page.ts';
import { bookingForm } from './booking-form.ts';
import { itemName } from './item-name.ts';
import { word } from './words.ts';

const SIZE = '30';
const FILTERS = ['item', 'department', 'from', 'to'] as const;

interface Means {
  readonly items: readonly LedgerItem[];
  readonly mayBook: boolean;
}

class DepartmentalLedger extends LitElement {
  static override properties = { page: { state: true }, said: { state: true } };

  static override styles = [sheetStyles, formStyles, boxStyles];

  declare page: number;
  declare said: string;

  private readonly court = new CourtOfPage(this, () => (this.page = 0));
  private readonly means = new Asking<Means>(this);
  private readonly entries = new Asking<ListPage<LedgerEntry>>(this);

  constructor() {
    super();
    this.page = 0;
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.means.ask(async (signal) => {
      const [items, who] = await Promise.all([getJson<LedgerItem[]>('/api/v1/ledger-items', {}, signal), me()]);
      return { items, mayBook: isOne(who, 'clerk') };
    });
  }

  private get query() {
    return { ...this.court.query, ...Object.fromEntries(FILTERS.map((name) => [name, asked(name)])) };
  }

  override willUpdate(): void {
    if (this.court.isKnown) {
      const page = { ...this.query, page: String(this.page), size: SIZE };
      this.entries.when(this.query, [this.page], (signal) => getJson('/api/v1/ledger', page, signal));
    }
  }

  private filter(event: Event): void {
    const given = new FormData(event.currentTarget as HTMLFormElement);
    FILTERS.forEach((name) => keep(name, given.get(name)?.toString().trim()));
    this.page = 0;
    this.requestUpdate();
  }

  private async take(said: string): Promise<void> {
    this.said = said;
    await this.entries.again();
  }

  override render() {
    return this.court.show(() => this.means.show((means) => this.body(means)));
  }

  private body({ items, mayBook }: Means) {
    return html`
      ${this.filters(items)}
      ${mayBook
        ? html`<details class="box">
            <summary>${word('book')}</summary>
            <jh-entry
              action=${word('book')}
              .form=${bookingForm(this.court.code ?? '', items)}
              @entered=${({ detail }: CustomEvent<LedgerEntry>) => this.take(`${word('booked')} ${detail.day} ${itemName(items, detail.item)}`)}
            ></jh-entry>
          </details>`
        : nothing}
      <p class="good" role="status">${this.said}</p>
      ${this.entries.show((page) =>
        page.total === 0 ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.list(page, items, mayBook),
      )}
    `;
  }

  private filters(items: readonly LedgerItem[]) {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()} @change=${this.filter}>
        <label
          >${word('item')}
          <select name="item">
            <option value="">${word('everyItem')}</option>
            ${items.map(({ code }) => html`<option value=${code} ?selected=${code === asked('item')}>${itemName(items, code)}</option>`)}
          </select>
        </label>
        <label>${word('department')} <input name="department" .value=${asked('department') ?? ''} /></label>
        <label>${word('from')} <input type="date" name="from" .value=${asked('from') ?? ''} /></label>
        <label>${word('to')} <input type="date" name="to" .value=${asked('to') ?? ''} /></label>
      </form>
    `;
  }

  private list({ items: rows, page, size, total }: ListPage<LedgerEntry>, items: readonly LedgerItem[], mayBook: boolean) {
    return html`
      <p class="quiet" data-total=${total}>
        ${word('total')} ${total} ${word('entries')} · ${word('download')}
        <a href=${address('/api/v1/ledger.csv', this.query)} download>CSV</a>
      </p>
      <jh-ledger-table
        .rows=${rows}
        .items=${items}
        .mayReverse=${mayBook}
        @reversed=${({ detail }: CustomEvent<LedgerEntry>) => this.take(`${word('reversed')} ${detail.day} ${itemName(items, detail.item)}`)}
      ></jh-ledger-table>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.page = event.detail)}
      ></jh-pager>
    `;
  }
}

customElements.define('jh-departmental-ledger', DepartmentalLedger);
