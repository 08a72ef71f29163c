/** The year of an indicator as a line with last year beside it, its target and its floors; and the same as a table. */
import '../chart/line-chart.ts';
import { LitElement, css, html } from 'lit';
import type { Indicator, Series, SeriesPoint, Value } from 'rest/indicators';
import { type Question, type Step, pathOf, slice } from './question.ts';
import { type Row, linesOf, rowsOf } from './trend-rows.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { figure } from '../frame/figures.ts';
import { getJson } from '../frame/api.ts';
import { word } from './words.ts';

interface Years {
  readonly now: readonly SeriesPoint[];
  readonly before: readonly SeriesPoint[];
}

class Trend extends LitElement {
  static override properties = {
    question: { attribute: false },
    definition: { attribute: false },
    value: { attribute: false },
  };

  static override styles = [
    tableStyles,
    partStyles,
    css`
      details {
        margin-top: var(--space);
      }
      summary {
        color: var(--accent);
        cursor: pointer;
      }
    `,
  ];

  declare question: Question;
  declare definition: Indicator;
  declare value: Value;

  private readonly years = new Asking<Years>(this);

  override willUpdate(): void {
    const { question, value } = this;
    const path = pathOf(question, '/series');
    const query = { ...slice(question), by: question.by, version: value.version };
    const lastYear = Number(question.asOf.slice(0, 4)) - 1;
    this.years.when([path, query, question.asOf], [value], async (signal) => {
      const [now, before] = await Promise.all([
        getJson<Series>(path, { ...query, to: question.asOf }, signal),
        getJson<Series>(path, { ...query, to: `${lastYear}-12-31` }, signal),
      ]);
      return { now: now.points, before: before.points };
    });
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('trend')}</h2>
        <div class="row">
          ${(['MONTH', 'DAY'] as const).map((by) => this.step(by))}
          <span class="quiet">${word('trendHint')}，${word('byCalibre')} ${this.value.version}</span>
        </div>
        ${this.years.show((years) => this.drawn(years))}
      </section>
    `;
  }

  private step(by: Step) {
    const chosen = this.question.by === by;
    return html`<button aria-pressed=${chosen} @click=${() => this.choose(by)}>${word(by)}</button>`;
  }

  private choose(by: Step): void {
    this.dispatchEvent(new CustomEvent('changed', { detail: { by } }));
  }

  private drawn({ now, before }: Years) {
    const { question, definition, value } = this;
    const floors = definition.targets.find((row) => row.set === value.schedule?.set)?.floors ?? null;
    const rows = rowsOf(question, now, before, floors);
    return html`
      <jh-lines
        .labels=${rows.map((row) => row.label)}
        .lines=${linesOf(rows, value.target?.value ?? null, question.asOf)}
        .unit=${value.unit}
        .summary=${`${value.name}，${word('asTable')}`}
      ></jh-lines>
      <details>
        <summary>${word('asTable')}</summary>
        ${this.table(rows)}
      </details>
    `;
  }

  private table(rows: readonly Row[]) {
    const { unit } = this.value;
    const shown = rows.filter((row) => row.now !== undefined || row.before !== undefined);
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('trend')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('period')}</th>
              <th scope="col" class="number">${word('thisYear')}</th>
              <th scope="col" class="number parts">${word('parts')}</th>
              <th scope="col" class="number">${word('yearBefore')}</th>
              <th scope="col" class="number parts">${word('parts')}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              ({ label, now, before }) => html`
                <tr>
                  <th scope="row">${label}</th>
                  ${this.cells(now, unit)} ${this.cells(before, unit)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private cells(of: SeriesPoint | undefined, unit: string) {
    return html`
      <td class="number">${of === undefined ? '' : figure(of.value, unit)}</td>
      <td class="number parts">${of === undefined || of.denominator === null ? '' : `${of.numerator} / ${of.denominator}`}</td>
    `;
  }
}

customElements.define('jh-trend', Trend);
