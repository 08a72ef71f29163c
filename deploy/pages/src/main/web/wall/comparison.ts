/** A picture of the courts under the court, in the order that REST gives them for an indicator. */
import type { Rank, Ranking } from 'rest/indicators';
import { html, svg } from 'lit';
import type { Picture } from './picture.ts';
import { figure } from '../frame/figures.ts';
import { getJson } from '../frame/api.ts';
import { word } from './words.ts';

/** No more can be read from afar. */
const MOST = 16;

export function comparisonOf(code: string): Picture<Ranking> {
  return {
    title: code,
    compares: true,
    read: ({ court, day }, signal) =>
      getJson<Ranking>(
        `/api/v1/indicators/${code}/ranking`,
        { court, scope: 'SUBTREE', asOf: day, of: 'COURTS' },
        signal,
      ),
    draw: ({ ranks, unit }, { court }) => {
      const longest = Math.max(...ranks.map(({ value }) => Math.abs(value ?? 0)));
      const shown = ranks.slice(0, MOST);
      return html`
        <ol class="courts">
          ${shown.map((rank) => one(rank, unit, longest, rank.court === court))}
        </ol>
        ${shown.length === ranks.length
          ? ''
          : html`<p class="quiet">${word('first')} ${shown.length} ${word('ofAll')} ${ranks.length}</p>`}
      `;
    },
  };
}

function one({ rank, court, name, value }: Rank, unit: string, longest: number, itself: boolean) {
  const share = longest === 0 ? 0 : Math.abs(value ?? 0) / longest;
  return html`
    <li data-court=${court} class=${itself ? 'itself' : ''}>
      <span class="rank">${rank ?? '—'}</span>
      <span class="name">${name}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect width=${share * 100} height="10"></rect>`}
      </svg>
      <span class="number">${figure(value, unit)}</span>
    </li>
  `;
}
