/** The judges' roster of a court, on a day or ever; who may, enters, corrects, ends and withdraws rows. */
import '../frame/entry.ts';
import '../frame/pager.ts';
import './roster-table.ts';
import { LitElement, html, nothing } from 'lit';
import { type Me, isOne, me } from '../frame/session.ts';
import { address, getJson } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { boxStyles, formStyles, sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { CourtOfPage } from '../value/court-of-page.ts';
import type { ListPage } from '../frame/list-page.ts';
import type { RosterEntry } from 'rest/indicators';
import { tenureForm } from './tenure-form.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const SIZE = '50';

/** The day in the address where none is wanted: all rows are listed. */
const EVER = 'ever';

class Rosters extends LitElement {
  static override properties = { page: { state: true }, said: { state: true } };

  static override styles = [sheetStyles, formStyles, boxStyles];

  declare page: number;
  declare said: string;

  private readonly court = new CourtOfPage(this, () => (this.page = 0));
  private readonly who = new Asking<Me>(this);
  private readonly rows = new Asking<ListPage<RosterEntry>>(this);

  constructor() {
    super();
    this.page = 0;
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.who.ask(me);
  }

  private get day(): string | undefined {
    const day = asked('on') ?? today();
    return day === EVER ? undefined : day;
  }

  private get query() {
    return { ...this.court.query, on: this.day };
  }

  override willUpdate(): void {
    if (this.court.isKnown) {
      const page = { ...this.query, page: String(this.page), size: SIZE };
      this.rows.when(this.query, [this.page], (signal) => getJson('/api/v1/rosters', page, signal));
    }
  }

  private choose(event: Event): void {
    const day = (event.target as HTMLInputElement).value;
    keep('on', day === today() ? undefined : day || EVER);
    this.page = 0;
    this.requestUpdate();
  }

  private async take(said: string): Promise<void> {
    this.said = said;
    await this.rows.again();
  }

  override render() {
    return this.court.show(() => this.who.show((who) => this.body(isOne(who, 'clerk'))));
  }

  private body(mayWrite: boolean) {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label
          >${word('on')} <input type="date" name="on" .value=${this.day ?? ''} @change=${this.choose} />
          <span class="quiet">${word('ever')}</span></label
        >
      </form>
      ${mayWrite
        ? html`<details class="box">
            <summary>${word('enter')}</summary>
            <jh-entry
              action=${word('enter')}
              .form=${tenureForm(this.court.code ?? '')}
              @entered=${({ detail }: CustomEvent<RosterEntry>) => this.take(`${word('entered')} ${detail.judge}`)}
            ></jh-entry>
          </details>`
        : nothing}
      <p class="good" role="status">${this.said}</p>
      ${this.rows.show((page) =>
        page.total === 0 ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.list(page, mayWrite),
      )}
    `;
  }

  private list({ items, page, size, total }: ListPage<RosterEntry>, mayWrite: boolean) {
    return html`
      <p class="quiet" data-total=${total}>
        ${word('total')} ${total} ${word('rows')} · ${word('download')}
        <a href=${address('/api/v1/rosters.csv', this.query)} download>CSV</a>
      </p>
      <jh-roster-table
        .rows=${items}
        .mayWrite=${mayWrite}
        @written=${({ detail }: CustomEvent<string>) => this.take(detail)}
      ></jh-roster-table>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.page = event.detail)}
      ></jh-pager>
    `;
  }
}

customElements.define('jh-rosters', Rosters);
