/** Says how fresh what is shown is: live or not, when last counted, and which courts have fallen silent. */
import { css, html, nothing } from 'lit';
import { moment } from '../frame/figures.ts';
import type { Liveness } from './live.ts';
import type { Freshness } from 'rest/indicators';
import { word } from './words.ts';

export const freshnessStyles = css`
  .quiet {
    color: var(--ink-quiet);
  }
  .warn {
    color: var(--near);
  }
`;

export function freshness(of: Freshness, liveness: Liveness | 'past' | 'still') {
  const silent = of.silentCourts ?? [];
  const tone = liveness === 'silent' || liveness === 'connecting' ? 'warn' : 'quiet';
  return html`
    <div role="status">
      <span class=${tone}>${word(liveness)}</span>
      <span class="quiet">· ${word('counted')} ${moment(of.countedAt)}</span>
      ${silent.length === 0 ? nothing : html`<span class="warn">· ${word('fallenSilent')} ${silent.join('、')}</span>`}
    </div>
  `;
}
