/** The watch lists of a court: what runs out, pends too long, or is overdue; each row leads to its case. */
import '../frame/pager.ts';
import { LISTS, type WatchList, type Watched } from './lists.ts';
import { LitElement, css, html, nothing } from 'lit';
import { address, getJson } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { CourtOfPage } from '../value/court-of-page.ts';
import type { ListPage } from '../frame/list-page.ts';
import { pageOfCase } from '../case/address.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const SIZE = 30;
const FIRST_LIST = 'due';

class WatchLists extends LitElement {
  static override properties = { page: { state: true } };

  static override styles = [
    tableStyles,
    partStyles,
    css`
      @media (max-width: 40rem) {
        .aside {
          display: none;
        }
      }
    `,
  ];

  declare page: number;

  private readonly court = new CourtOfPage(this, () => (this.page = 0));
  private readonly rows = new Asking<ListPage<Watched>>(this);

  constructor() {
    super();
    this.page = 0;
  }

  private get list(): string {
    const name = asked('list') ?? FIRST_LIST;
    return name in LISTS ? name : FIRST_LIST;
  }

  private get chosen(): WatchList {
    return LISTS[this.list]!;
  }

  private get filter(): string {
    const { filters, usual } = this.chosen;
    const name = asked('filter') ?? '';
    return name in filters ? name : (usual ?? Object.keys(filters)[0]!);
  }

  private query() {
    return { ...this.court.query, ...this.chosen.filters[this.filter] };
  }

  override willUpdate(): void {
    if (!this.court.isKnown) {
      return;
    }
    const { path } = this.chosen;
    const query = { ...this.query(), size: String(SIZE), page: String(this.page) };
    this.rows.when([path, this.query()], [this.page], (signal) => getJson<ListPage<Watched>>(path, query, signal));
  }

  private keepThat(state: Readonly<Record<string, string | undefined>>): void {
    Object.entries(state).forEach(([name, value]) => keep(name, value));
    this.page = 0;
    this.requestUpdate();
  }

  override render() {
    return html`
      <nav aria-label=${word('board')}><a href=${address('/', { court: this.court.code })}>‹ ${word('board')}</a></nav>
      ${this.court.show(() => this.body())}
    `;
  }

  private body() {
    return html`
      <div class="row" role="group" aria-label=${word('lists')}>
        ${Object.keys(LISTS).map((list) => this.button(list, this.list, () => this.keepThat({ list, filter: undefined })))}
      </div>
      <div class="row" role="group" aria-label=${word('filters')}>
        ${Object.keys(this.chosen.filters).map((filter) =>
          this.button(filter, this.filter, () => this.keepThat({ filter })),
        )}
        <span class="quiet">${word('today')} ${today()}</span>
      </div>
      ${this.rows.show((page) =>
        page.items.length === 0 ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.table(page),
      )}
    `;
  }

  private button(name: string, chosen: string, choose: () => void) {
    return html`<button aria-pressed=${name === chosen} @click=${choose}>${word(name)}</button>`;
  }

  private table({ items, page, size, total }: ListPage<Watched>) {
    const { columns, csv, path } = this.chosen;
    return html`
      <p class="quiet" data-total=${total}>
        ${word('total')} ${total} ${word('items')}
        ${csv ? html`· ${word('download')} <a href=${address(`${path}.csv`, this.query())} download>CSV</a>` : nothing}
      </p>
      <div class="wide" tabindex="0" role="region" aria-label=${word(this.list)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('caseNumber')}</th>
              ${['court', 'department', 'judge', 'filedOn'].map((key) => html`<th scope="col" class="aside">${word(key)}</th>`)}
              ${columns.map(({ key, numeric }) => html`<th scope="col" class=${numeric ? 'number' : ''}>${word(key)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${items.map((item) => this.row(item))}
          </tbody>
        </table>
      </div>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.page = event.detail)}
      ></jh-pager>
    `;
  }

  private row(item: Watched) {
    return html`<tr>
      <th scope="row"><a href=${pageOfCase(item.caseNumber, today())}>${item.caseNumber}</a></th>
      ${['court', 'department', 'judge', 'filedOn'].map((key) => html`<td class="aside">${item[key] ?? ''}</td>`)}
      ${this.chosen.columns.map(
        ({ key, numeric, show }) =>
          html`<td class=${numeric ? 'number' : ''}>${show === undefined ? (item[key] ?? '') : show(item[key])}</td>`,
      )}
    </tr>`;
  }
}

customElements.define('jh-watch', WatchLists);
