/** The picture of the day 态势: what was received, closed and heard today and this month, by field of law. */
import type { Figure, Series } from '../indicator/types.ts';
import { type Query, getJson } from '../frame/api.ts';
import type { Picture } from './picture.ts';
import { endOfMonthBefore } from '../frame/days.ts';
import { html } from 'lit';
import { word } from './words.ts';

type Part = 'numerator' | 'denominator';

/** Of which indicator each figure is a part, as the bulletin has it; these count from 1 January. */
const FIGURES: readonly { readonly key: string; readonly code: string; readonly part: Part }[] = [
  { key: 'received', code: 'clearance-rate', part: 'denominator' },
  { key: 'closed', code: 'clearance-rate', part: 'numerator' },
  { key: 'heard', code: 'hearings-online', part: 'denominator' },
];
const CODES = [...new Set(FIGURES.map(({ code }) => code))];
const FAMILIES = [undefined, '刑事', '民事', '行政', '执行'];

interface Row {
  readonly family: string | undefined;
  /** By indicator: the end of last month, each day since, today. */
  readonly series: ReadonlyMap<string, readonly Figure[]>;
}

async function rowOf(family: string | undefined, query: Query, signal: AbortSignal): Promise<Row> {
  const series = new Map<string, readonly Figure[]>();
  for (const code of CODES) {
    const { points } = await getJson<Series>(`/api/v1/indicators/${code}/series`, { ...query, family }, signal);
    series.set(code, points);
  }
  return { family, series };
}

/** What was added since the end of a day; what counts from 1 January began anew after the last of a year. */
export function added(now: Figure | undefined, then: Figure | undefined, part: Part): number | undefined {
  const [is, was] = [now?.[part], then?.[part]];
  if (now === undefined || then === undefined || is == null) {
    return undefined;
  }
  const sameYear = now.asOf.slice(0, 4) === then.asOf.slice(0, 4);
  return sameYear ? is - (was ?? 0) : is;
}

export const situation: Picture<readonly Row[]> = {
  title: 'situation',
  follows: true,

  /** One question after the other, so that the court's other readers need not wait. */
  async read({ court, scope, day }, signal) {
    const query = { court, scope, from: endOfMonthBefore(day), to: day, by: 'DAY' };
    const rows: Row[] = [];
    for (const family of FAMILIES) {
      rows.push(await rowOf(family, query, signal));
    }
    return rows;
  },

  draw: (rows) => html`
    <table class="situation">
      <thead>
        <tr>
          <td rowspan="2"></td>
          ${FIGURES.map(({ key }) => html`<th scope="colgroup" colspan="2">${word(key)}</th>`)}
        </tr>
        <tr>
          ${FIGURES.map(
            () => html`<th scope="col" class="number begins">${word('today')}</th>
              <th scope="col" class="number quiet">${word('month')}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(row)}
      </tbody>
    </table>
  `,
};

function row({ family, series }: Row) {
  return html`
    <tr data-family=${family ?? ''}>
      <th scope="row">${word(family ?? 'whole')}</th>
      ${FIGURES.map(({ key, code, part }) => {
        const points = series.get(code) ?? [];
        const now = points.at(-1);
        return html`
          <td class="number" data-figure="${key}-today">${added(now, points.at(-2), part) ?? '—'}</td>
          <td class="number quiet" data-figure="${key}-month">${added(now, points[0], part) ?? '—'}</td>
        `;
      })}
    </tr>
  `;
}
