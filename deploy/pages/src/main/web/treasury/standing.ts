/** How a project stands against its plan, by a sign and a word beside its colour. */
import { html } from 'lit';
import type { PlanStatus } from 'rest/budget';
import { word } from './words.ts';

const SIGNS: Readonly<Record<PlanStatus, readonly [sign: string, tone: string]>> = {
  AHEAD: ['▲', 'good'],
  ON_PLAN: ['✔', 'good'],
  BEHIND: ['△', 'near'],
  NO_PLAN: ['○', 'none'],
};

export function standingOf(status: PlanStatus) {
  const [sign, tone] = SIGNS[status];
  return html`<span class=${tone}><span aria-hidden="true">${sign}</span> ${word(status)}</span>`;
}
