/** The value of an indicator with its parts, target, floor, and how it stands to earlier ones. */
import { LitElement, css, html, nothing } from 'lit';
import type { Comparison, Indicator, Value } from 'rest/indicators';
import { type Question, pathOf, slice } from './question.ts';
import { figure, moment } from '../frame/figures.ts';
import { toneStyles } from '../frame/styles.ts';
import { stateOf } from '../value/value-state.ts';
import { Asking } from '../frame/asking.ts';
import { gapInWords } from '../value/gap.ts';
import { getJson } from '../frame/api.ts';
import { inWords } from './difference.ts';
import { word } from './words.ts';

class FigureCard extends LitElement {
  static override properties = {
    question: { attribute: false },
    definition: { attribute: false },
    value: { attribute: false },
  };

  static override styles = [
    toneStyles,
    css`
      article {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr));
        gap: calc(var(--space) * 3);
        padding: calc(var(--space) * 3);
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
      .figure {
        margin: 0;
        font-size: 3rem;
        line-height: 1.2;
        font-variant-numeric: tabular-nums;
      }
      p {
        margin: 0;
      }
      dl {
        margin: 0;
      }
      dt,
      small {
        color: var(--ink-quiet);
      }
      small {
        display: block;
        font-size: 0.9rem;
      }
      dd {
        margin: 0 0 var(--space);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare question: Question;
  declare definition: Indicator;
  declare value: Value;

  private readonly comparison = new Asking<Comparison>(this);

  override willUpdate(): void {
    const { question, value } = this;
    const path = pathOf(question, '/comparison');
    const query = { ...slice(question), asOf: question.asOf, by: 'MONTH' };
    this.comparison.when([path, query], [value], (signal) => getJson(path, query, signal));
  }

  override render() {
    const { value } = this;
    return html`
      <article data-code=${value.code}>
        <div>
          <p class="figure">${figure(value.value, value.unit)}</p>
          <p>${stateOf(value.status)}</p>
          ${value.reason === null ? nothing : html`<p>${value.reason}</p>`}
        </div>
        ${value.denominator === null ? nothing : this.parts()}
        ${value.target === null && value.schedule === null && value.close === null ? nothing : this.measure()}
        <div>${this.comparison.show((answer) => this.compared(answer))}</div>
      </article>
    `;
  }

  private parts() {
    return html`
      <dl>
        <dt>${word('numerator')}</dt>
        <dd data-part="NUMERATOR">${this.value.numerator}</dd>
        <dt>${word('denominator')}</dt>
        <dd data-part="DENOMINATOR">${this.value.denominator}</dd>
      </dl>
    `;
  }

  private measure() {
    const { target, schedule, close, unit } = this.value;
    return html`
      <dl>
        ${target === null
          ? nothing
          : html`<dt>${word('target')}</dt>
              <dd>
                ${target.comparison} ${figure(target.value, unit)}${target.upTo === null ? '' : `–${figure(target.upTo, unit)}`}
                ${target.dueOn === null ? nothing : html`<small>${word('by')} ${target.dueOn}</small>`}
              </dd>`}
        ${schedule === null
          ? nothing
          : html`<dt>${word('floor')}</dt>
              <dd>${figure(schedule.floor, unit)}：${gapInWords(schedule)}</dd>`}
        ${close === null
          ? nothing
          : html`<dt>${word('closed')}</dt>
              <dd>
                ${figure(close.value, unit)}
                <small>${moment(close.closedAt)}，${word(close.adjusted ? 'adjusted' : 'unadjusted')}</small>
              </dd>`}
      </dl>
    `;
  }

  private compared(answer: Comparison) {
    return html`
      <dl>
        <dt>${word('lastYear')}</dt>
        <dd data-compared="lastYear">${inWords(answer.lastYear, this.definition)}</dd>
        <dt>${word('before')}</dt>
        <dd data-compared="before">${inWords(answer.before, this.definition)}</dd>
      </dl>
    `;
  }
}

customElements.define('jh-figure', FigureCard);
