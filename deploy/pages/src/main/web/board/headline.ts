/** One of the headline figures as a card. */
import { LitElement, css, html, nothing } from 'lit';
import { figure } from '../frame/figures.ts';
import { gapInWords } from '../value/gap.ts';
import { toneStyles } from '../frame/styles.ts';
import { stateOf } from '../value/value-state.ts';
import { pageOfIndicator } from '../indicator/question.ts';
import type { Value } from 'rest/indicators';
import { word } from './words.ts';

/** Which indicators are, in the order they are shown. */
export const HEADLINES = ['closing-rate', 'enforcement-closing-rate', 'closing-progress'];

class Headline extends LitElement {
  static override properties = { value: { attribute: false }, court: {}, asOf: {} };

  static override styles = [
    toneStyles,
    css`
      article {
        height: 100%;
        box-sizing: border-box;
        padding: calc(var(--space) * 2);
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
      h3 {
        margin: 0;
        font-size: 1em;
      }
      a {
        color: var(--accent);
      }
      p {
        margin: 0;
        color: var(--ink-quiet);
      }
      .figure {
        color: var(--ink);
        font-size: var(--figure, 2em);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare value: Value;
  declare court: string;
  declare asOf: string;

  override render() {
    const { value } = this;
    return html`
      <article data-code=${value.code}>
        <h3><a href=${pageOfIndicator(value.code, this.court, this.asOf)}>${value.name}</a></h3>
        <p class="figure">${figure(value.value, value.unit)}</p>
        <p>${value.denominator == null ? nothing : html`${value.numerator} / ${value.denominator}`}</p>
        <p>${stateOf(value.status)}${value.target == null ? nothing : this.target()}</p>
        ${value.schedule == null ? nothing : this.schedule()}
      </article>
    `;
  }

  private target() {
    const { target, unit } = this.value;
    return html` · ${word('target')} ${target!.comparison} ${figure(target!.value, unit)}`;
  }

  private schedule() {
    const { schedule, unit } = this.value;
    return html`<p>${word('floor')} ${figure(schedule!.floor, unit)}：${gapInWords(schedule!)}</p>`;
  }
}

customElements.define('jh-headline', Headline);
