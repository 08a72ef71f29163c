/** Says in words how a value stands to an earlier one; the difference itself is REST's. */
import { html } from 'lit';
import type { Difference, Indicator } from 'rest/indicators';
import { figure } from '../frame/figures.ts';
import { language } from '../frame/words.ts';
import { word } from './words.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  个百分点: 'points',
  个千分点: 'points of a thousand',
};

/** The unit of a difference; REST tells it in Chinese. */
export function unitInWords(unit: string): string {
  return language() === 'en' ? (ENGLISH[unit] ?? unit) : unit;
}

/** Up or down by how much, which of both is better, and what it was. */
export function inWords(of: Difference, definition: Indicator) {
  const { difference, earlier } = of;
  const was = html`<small>${earlier.asOf}：${figure(earlier.value, definition.unit)}</small>`;
  if (difference === null) {
    return html`<span class="none">${word('noComparison')}</span> ${was}`;
  }
  if (difference === 0) {
    return html`<span class="none">${word('same')}</span> ${was}`;
  }
  const rises = difference > 0;
  const better = rises === (definition.direction === 'HIGHER_IS_BETTER');
  return html`
    <span class=${better ? 'good' : 'bad'}>
      <span aria-hidden="true">${rises ? '↑' : '↓'}</span>
      ${word(rises ? 'rise' : 'fall')} ${Math.abs(difference)} ${unitInWords(of.unit)}（${word(better ? 'better' : 'worse')}）
    </span>
    ${was}
  `;
}
