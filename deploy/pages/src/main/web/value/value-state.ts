/** How a value stands, by a sign and a word beside its colour. */
import { html } from 'lit';
import type { Standing } from 'rest/indicators';
import { word } from './words.ts';

const SIGNS: Readonly<Record<string, readonly [sign: string, tone: string]>> = {
  MET: ['✔', 'good'],
  NOT_MET: ['✘', 'bad'],
  ON_SCHEDULE: ['✔', 'good'],
  BEHIND_SCHEDULE: ['△', 'near'],
  ABOVE_INTERVAL: ['▲', 'near'],
};

export function stateOf(status: Standing) {
  const [sign, tone] = SIGNS[status] ?? ['○', 'none'];
  return html`<span class=${tone}><span aria-hidden="true">${sign}</span> ${word(status)}</span>`;
}
