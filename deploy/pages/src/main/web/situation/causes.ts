/** The causes of action of a court, those with the most cases first; tells by `chosen` by which its courts are to be compared. */
import '../frame/pager.ts';
import { LitElement, html } from 'lit';
import type { CauseCount, Part } from 'rest/indicators';
import { type Query, getJson } from '../frame/api.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import type { ListPage } from '../frame/list-page.ts';
import { membersOf } from '../indicator/question.ts';
import { word } from './words.ts';

const SIZE = 15;

/** A column, and of which indicator it is a part. */
const COLUMNS: readonly { readonly key: 'accepted' | 'filed' | 'closed'; readonly title: string; readonly code: string; readonly part: Part }[] = [
  { key: 'accepted', title: 'accepted', code: 'accepted-count', part: 'NUMERATOR' },
  { key: 'filed', title: 'received', code: 'clearance-rate', part: 'DENOMINATOR' },
  { key: 'closed', title: 'closed', code: 'clearance-rate', part: 'NUMERATOR' },
];

class Causes extends LitElement {
  static override properties = { query: { attribute: false }, chosen: {}, page: { state: true } };

  static override styles = [tableStyles, partStyles];

  /** Whose. */
  declare query: Query;
  /** By which the courts are compared now. */
  declare chosen: string | undefined;
  declare page: number;

  private readonly causes = new Asking<ListPage<CauseCount>>(this);
  private known = '';

  constructor() {
    super();
    this.page = 0;
  }

  override willUpdate(): void {
    const asked = JSON.stringify(this.query);
    if (asked !== this.known) {
      this.known = asked;
      this.page = 0;
    }
    const query = { ...this.query, size: String(SIZE), page: String(this.page) };
    this.causes.when(this.query, [this.page], (signal) => getJson('/api/v1/causes', query, signal));
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('causes')}</h2>
        ${this.causes.show((page) =>
          page.items.length === 0 ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.table(page),
        )}
      </section>
    `;
  }

  private table({ items, page, size, total }: ListPage<CauseCount>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('causes')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('cause')}</th>
              ${COLUMNS.map(({ title }) => html`<th scope="col" class="number">${word(title)}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${items.map((one) => this.row(one))}
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

  private row(one: CauseCount) {
    const { cause } = one;
    if (cause === null) {
      return html`<tr>
        <th scope="row" class="quiet">${word('unnamed')}</th>
        ${COLUMNS.map(({ key }) => html`<td class="number">${one[key]}</td>`)}
        <td></td>
      </tr>`;
    }
    const pressed = this.chosen === cause;
    const choose = () => this.dispatchEvent(new CustomEvent('chosen', { detail: pressed ? undefined : cause }));
    return html`
      <tr data-cause=${cause}>
        <th scope="row">${cause}</th>
        ${COLUMNS.map(
          ({ key, code, part }) =>
            html`<td class="number"><a href=${membersOf(code, part, { ...this.query, cause })}>${one[key]}</a></td>`,
        )}
        <td><button aria-pressed=${pressed} @click=${choose}>${word('choose')}</button></td>
      </tr>
    `;
  }
}

customElements.define('jh-causes', Causes);
