/** The courts, departments or judges of a scope in the order that REST gives them, each with a bar. */
import { LitElement, css, html, nothing, svg } from 'lit';
import { type Question, pageOf, pathOf, slice } from './question.ts';
import type { Of, Rank, Ranking } from 'rest/indicators';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { figure } from '../frame/figures.ts';
import { getJson } from '../frame/api.ts';
import { word } from './words.ts';

const AT_FIRST = 30;

class IndicatorRanking extends LitElement {
  static override properties = {
    question: { attribute: false },
    value: { attribute: false },
    leads: { type: Boolean },
    whole: { state: true },
  };

  static override styles = [
    tableStyles,
    partStyles,
    css`
      svg {
        display: block;
        width: 100%;
        min-width: 6rem;
        height: 1rem;
      }
      rect {
        fill: var(--accent);
      }
      tr[aria-current] {
        background: var(--paper);
      }
      .bar {
        width: 40%;
      }
      @media (max-width: 40rem) {
        svg {
          min-width: 3rem;
        }
        .bar {
          width: 22%;
        }
      }
    `,
  ];

  declare question: Question;
  /** Named by the page, so that a newer value has the order asked for again. */
  declare value: unknown;
  /** Whether courts stand under the one that is asked about. */
  declare leads: boolean;
  declare whole: boolean;

  private readonly ranking = new Asking<Ranking>(this);

  private get of(): Of {
    const { of } = this.question;
    return of === undefined || (of === 'COURTS' && !this.leads) ? (this.leads ? 'COURTS' : 'DEPARTMENTS') : of;
  }

  override willUpdate(): void {
    const { question, of } = this;
    const path = pathOf(question, '/ranking');
    const scope = of === 'COURTS' ? 'SUBTREE' : question.scope;
    const query = { ...slice(question), scope, asOf: question.asOf, of };
    this.ranking.when([path, query], [this.value], (signal) => getJson(path, query, signal));
  }

  override render() {
    const offered: readonly Of[] = this.leads ? ['COURTS', 'DEPARTMENTS', 'JUDGES'] : ['DEPARTMENTS', 'JUDGES'];
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('ranking')}</h2>
        <div class="row">${offered.map((of) => this.choice(of))}</div>
        ${this.ranking.show((answer) =>
          answer.ranks.length === 0 ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.table(answer),
        )}
      </section>
    `;
  }

  private choice(of: Of) {
    const choose = () => this.dispatchEvent(new CustomEvent('changed', { detail: { of } }));
    return html`<button aria-pressed=${this.of === of} @click=${choose}>${word(of)}</button>`;
  }

  private table({ ranks, unit }: Ranking) {
    const quotient = ranks.some(({ denominator }) => denominator !== null);
    const longest = Math.max(...ranks.map(({ value }) => Math.abs(value ?? 0)));
    const shown = this.whole ? ranks : ranks.slice(0, AT_FIRST);
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('ranking')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">${word('rank')}</th>
              <th scope="col">${word('name')}</th>
              <th scope="col" class="number">${word('value')}</th>
              ${quotient ? html`<th scope="col" class="number parts">${word('parts')}</th>` : nothing}
              <td class="bar"></td>
            </tr>
          </thead>
          <tbody>
            ${shown.map((rank) => this.row(rank, unit, longest, quotient))}
          </tbody>
        </table>
      </div>
      ${shown.length === ranks.length
        ? nothing
        : html`<button @click=${() => (this.whole = true)}>${word('moreRanks')} ${ranks.length - shown.length}</button>`}
    `;
  }

  private row(rank: Rank, unit: string, longest: number, quotient: boolean) {
    const itself = this.of === 'COURTS' && rank.court === this.question.court;
    return html`
      <tr data-court=${rank.court} data-name=${rank.name} aria-current=${itself ? 'true' : nothing}>
        <td class="number">${rank.rank ?? '—'}</td>
        <th scope="row">${itself ? rank.name : html`<a href=${this.leadsTo(rank)}>${rank.name}</a>`}</th>
        <td class="number">${figure(rank.value, unit)}</td>
        ${quotient ? html`<td class="number parts">${rank.numerator} / ${rank.denominator ?? '—'}</td>` : nothing}
        <td class="bar">${bar(longest === 0 ? 0 : Math.abs(rank.value ?? 0) / longest)}</td>
      </tr>
    `;
  }

  /** A court by itself, or the cases of a department or judge alone. */
  private leadsTo(rank: Rank): string {
    const of = undefined;
    const alone = { ...this.question, court: rank.court, scope: 'COURT' as const, of };
    switch (this.of) {
      case 'COURTS':
        return pageOf(alone);
      case 'DEPARTMENTS':
        return pageOf({ ...alone, department: rank.name, of: 'JUDGES' });
      case 'JUDGES':
        return pageOf({ ...alone, judge: rank.name });
    }
  }
}

function bar(share: number) {
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${share * 100} height="10"></rect>`}
  </svg>`;
}

customElements.define('jh-ranking', IndicatorRanking);
