/** The courts under a court beside each other: what each received and closed this year, all of it or of one cause. */
import { LitElement, html, nothing } from 'lit';
import type { Part, Rank, Ranking } from 'rest/indicators';
import { type Query, getJson } from '../frame/api.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { figure } from '../frame/figures.ts';
import { membersOf } from '../indicator/question.ts';
import { word } from './words.ts';

const CLEARANCE = 'clearance-rate';

class Courts extends LitElement {
  static override properties = { query: { attribute: false }, cause: {}, leads: { type: Boolean } };

  static override styles = [tableStyles, partStyles];

  declare query: Query;
  /** Of which alone; undefined for all. */
  declare cause: string | undefined;
  /** Whether courts stand under the one that is asked about. */
  declare leads: boolean;

  private readonly ranking = new Asking<Ranking>(this);

  override willUpdate(): void {
    if (this.leads) {
      const query = { court: this.query['court'], scope: 'SUBTREE', of: 'COURTS', cause: this.cause };
      this.ranking.when(query, [], (signal) => getJson(`/api/v1/indicators/${CLEARANCE}/ranking`, query, signal));
    }
  }

  override render() {
    const all = () => this.dispatchEvent(new CustomEvent('chosen', { detail: undefined }));
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('courts')}</h2>
        ${this.cause === undefined
          ? nothing
          : html`<div class="row">
              <span>${this.cause}</span>
              <button @click=${all}>${word('allCauses')}</button>
            </div>`}
        ${this.leads
          ? this.ranking.show((answer) => this.table(answer))
          : html`<p class="quiet">${word('noneUnder')}</p>`}
      </section>
    `;
  }

  private table({ ranks, unit }: Ranking) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('courts')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('court')}</th>
              ${['received', 'closed', 'rate'].map((key) => html`<th scope="col" class="number">${word(key)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${ranks.map(
              (rank) => html`
                <tr data-court=${rank.court}>
                  <th scope="row">${rank.name}</th>
                  <td class="number">${this.cases(rank, 'DENOMINATOR', rank.denominator ?? 0)}</td>
                  <td class="number">${this.cases(rank, 'NUMERATOR', rank.numerator)}</td>
                  <td class="number">${figure(rank.value, unit)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private cases({ court }: Rank, part: Part, amount: number) {
    return html`<a href=${membersOf(CLEARANCE, part, { court, cause: this.cause })}>${amount}</a>`;
  }
}

customElements.define('jh-courts', Courts);
