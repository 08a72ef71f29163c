/** The picture of the day 态势: warnings first, then what was received, closed and heard, by field, cause and court. */
import '../frame/notice.ts';
import './causes.ts';
import './courts.ts';
import { KINDS, type Kind, type Row, amountsOf, rowsOf } from './figures.ts';
import { LitElement, css, html } from 'lit';
import { type Query, address } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { drawWarnings, warningsOf } from '../watch/warnings.ts';
import { sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { CourtOfPage } from '../value/court-of-page.ts';
import { endOfMonthBefore, dayAfter } from '../frame/days.ts';
import { membersOf } from '../indicator/question.ts';
import { tileStyles } from '../watch/tiles.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const SPANS = ['today', 'month', 'year'] as const;

class Situation extends LitElement {
  static override styles = [
    sheetStyles,
    tileStyles,
    css`
      .begins {
        border-inline-start: 1px solid var(--line);
      }
      thead td {
        border: 0;
      }
    `,
  ];

  private readonly court = new CourtOfPage(this, () => keep('cause', undefined));
  private readonly warnings = new Asking<readonly number[]>(this);
  private readonly rows = new Asking<readonly Row[]>(this);

  override willUpdate(): void {
    if (!this.court.isKnown) {
      return;
    }
    const { query } = this.court;
    this.warnings.when(query, [], (signal) => warningsOf(query, signal));
    this.rows.when([query, today()], [], (signal) => rowsOf(query, today(), signal));
  }

  override render() {
    return html`
      <nav aria-label=${word('board')}><a href=${address('/', { court: this.court.code })}>‹ ${word('board')}</a></nav>
      ${this.court.show(() => this.body(this.court.query))}
    `;
  }

  private body(query: Query) {
    const choose = (event: CustomEvent<string | undefined>) => {
      keep('cause', event.detail);
      this.requestUpdate();
    };
    return html`
      <section aria-labelledby="warnings">
        <h2 id="warnings">${word('warnings')}</h2>
        ${this.warnings.show((totals) => drawWarnings(totals, query))}
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">${word('fields')} <span class="quiet">${today()}</span></h2>
        ${this.rows.show((rows) => this.fields(rows))}
      </section>
      <jh-causes .query=${query} .chosen=${asked('cause')} @chosen=${choose}></jh-causes>
      <jh-courts .query=${query} .cause=${asked('cause')} ?leads=${this.court.leads} @chosen=${choose}></jh-courts>
    `;
  }

  private fields(rows: readonly Row[]) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('fields')}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowspan="2">${word('field')}</th>
              ${KINDS.map(({ key }) => html`<th scope="colgroup" colspan="3" class="begins">${word(key)}</th>`)}
            </tr>
            <tr>
              ${KINDS.map(() =>
                SPANS.map((span, at) => html`<th scope="col" class="number ${at === 0 ? 'begins' : ''}">${word(span)}</th>`),
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row(row: Row) {
    return html`
      <tr data-family=${row.family ?? ''}>
        <th scope="row">${word(row.family ?? 'whole')}</th>
        ${KINDS.map((kind) => {
          const amounts = amountsOf(row, kind);
          return SPANS.map(
            (span, at) => html`<td class="number ${at === 0 ? 'begins' : ''}" data-figure="${kind.key}-${span}">
              ${this.figure(amounts[span], kind, span, row.family)}
            </td>`,
          );
        })}
      </tr>
    `;
  }

  private figure(amount: number | undefined, { code, part }: Kind, span: (typeof SPANS)[number], family: string | undefined) {
    if (amount === undefined) {
      return '—';
    }
    const since = { today: today(), month: dayAfter(endOfMonthBefore(today())), year: undefined }[span];
    return html`<a href=${membersOf(code, part, { ...this.court.query, family, since })}>${amount}</a>`;
  }
}

customElements.define('jh-situation', Situation);
