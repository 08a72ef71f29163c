/** How many cases each watch list has, those that are most serious first; each leads to its list. */
import { type Query, address, getJson } from '../frame/api.ts';
import { LISTS } from './lists.ts';
import type { ListPage } from '../frame/list-page.ts';
import { html } from 'lit';
import { word } from './words.ts';

/** The list, which of its cases, and how serious they are. */
const WARNINGS: readonly { readonly list: string; readonly filter: string; readonly tone: string }[] = [
  { list: 'due', filter: 'within0', tone: 'bad' },
  { list: 'due', filter: 'within7', tone: 'near' },
  { list: 'due', filter: 'within30', tone: 'plain' },
  { list: 'long-pending', filter: 'all', tone: 'bad' },
  { list: 'payments', filter: 'all', tone: 'near' },
  { list: 'nodes', filter: 'open', tone: 'near' },
];

/** One list after the other: each is counted through. */
export async function warningsOf(court: Query, signal: AbortSignal): Promise<readonly number[]> {
  const totals: number[] = [];
  for (const { list, filter } of WARNINGS) {
    const { path, filters } = LISTS[list]!;
    const query = { ...court, ...filters[filter], size: '1' };
    totals.push((await getJson<ListPage<unknown>>(path, query, signal)).total);
  }
  return totals;
}

export function drawWarnings(totals: readonly number[], court: Query) {
  return html`
    <div class="tiles">
      ${WARNINGS.map(
        ({ list, filter, tone }, at) => html`
          <a class="tile" data-list=${list} data-filter=${filter} href=${address('/watch/', { ...court, list, filter })}>
            <span>${word(list)}</span>
            <strong class=${totals[at] === 0 ? 'plain' : tone}>${totals[at]}</strong>
            <span class="quiet">${word(filter)}</span>
          </a>
        `,
      )}
    </div>
  `;
}
