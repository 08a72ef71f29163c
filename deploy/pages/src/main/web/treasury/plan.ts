/** The plan of a project beside its payments, at each of its check dates and today; and its funds by source. */
import '../chart/line-chart.ts';
import { LitElement, css, html, nothing } from 'lit';
import type { Funds, Sources } from 'rest/budget';
import type { Execution, Standing } from './types.ts';
import { percent, signed, wan } from './money.ts';
import { sheetStyles } from '../frame/styles.ts';
import { standingOf } from './standing.ts';
import { word } from './words.ts';

const SOURCES = ['fiscalWan', 'carriedWan', 'otherWan', 'totalWan'] as const satisfies readonly (keyof Sources)[];

class Plan extends LitElement {
  static override properties = { execution: { attribute: false }, funds: { attribute: false } };

  static override styles = [
    sheetStyles,
    css`
      meter {
        width: 8rem;
      }
    `,
  ];

  declare execution: Execution;
  declare funds: Funds;

  override render() {
    return html`${this.progress()} ${this.sources()}`;
  }

  private progress() {
    const { checkDates, standing, nextCheckDate, forecast } = this.execution;
    const rows = checkDates.some((one) => one.day === standing.day) ? checkDates : [...checkDates, standing];
    return html`
      ${standing.status === 'NO_PLAN' ? nothing : lines(rows)}
      <div class="wide" tabindex="0" role="region" aria-label=${word('plan')}>
        <table>
          <caption>
            ${word('plan')}（${word('wan')}）
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('day')}</th>
              <th scope="col" class="number">${word('planned')}</th>
              <th scope="col" class="number">${word('paid')}</th>
              <th scope="col" class="number">${word('rate')}</th>
              <th scope="col" class="number">${word('gap')}</th>
              <th scope="col">${word('standing')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((one) => this.row(one, one === standing))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        ${nextCheckDate == null ? nothing : html`${word('next')} ${nextCheckDate.day}：${percent(nextCheckDate.plannedPercent)}。 `}
        ${forecast == null ? nothing : html`${word('forecast')} ${wan(forecast.paidWan)} ${word('wan')}（${forecast.explanation}）`}
      </p>
    `;
  }

  private row(standing: Standing, isNow: boolean) {
    const { day, plannedPercent, plannedWan, paidPercent, paidWan, gapWan, status } = standing;
    return html`
      <tr data-day=${day}>
        <th scope="row" class="whole">${day}${isNow ? html` <span class="quiet">${word('now')}</span>` : nothing}</th>
        <td class="number">${wan(plannedWan)} · ${percent(plannedPercent)}</td>
        <td class="number">${wan(paidWan)}</td>
        <td class="number">
          <meter
            min="0"
            max="100"
            low=${plannedPercent ?? 0}
            high="100"
            optimum="100"
            .value=${paidPercent ?? 0}
            aria-label=${`${word('rate')} ${day}`}
          ></meter>
          ${percent(paidPercent)}
        </td>
        <td class="number">${signed(gapWan)}</td>
        <td class="whole">${standingOf(status)}</td>
      </tr>
    `;
  }

  private sources() {
    const { budget, paid, free } = this.funds;
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('funds')}>
        <table>
          <caption>
            ${word('funds')}（${word('wan')}）
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('source')}</th>
              <th scope="col" class="number">${word('budget')}</th>
              <th scope="col" class="number">${word('paid')}</th>
              <th scope="col" class="number">${word('free')}</th>
            </tr>
          </thead>
          <tbody>
            ${SOURCES.map(
              (source) => html`
                <tr data-source=${source}>
                  <th scope="row">${word(source)}</th>
                  <td class="number">${wan(budget[source])}</td>
                  <td class="number">${wan(paid[source])}</td>
                  <td class="number">${wan(free[source])}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

/** Percent of the budget, cumulative: what the plan wants by each check date, and what is paid. */
function lines(rows: readonly Standing[]) {
  return html`
    <jh-lines
      .labels=${rows.map(({ day }) => day)}
      .lines=${[
        { name: word('paid'), tone: 'now', values: rows.map(({ paidPercent }) => paidPercent) },
        { name: word('planned'), tone: 'target', values: rows.map(({ plannedPercent }) => plannedPercent) },
      ]}
      unit="%"
      summary=${word('plan')}
    ></jh-lines>
  `;
}

customElements.define('jh-plan', Plan);
