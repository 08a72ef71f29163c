/** What was received, closed and heard today, this month and this year 收结态势, by field of law; the sums are REST's. */
import type { Part, Series, SeriesPoint } from 'rest/indicators';
import { type Query, getJson } from '../frame/api.ts';
import { endOfMonthBefore } from '../frame/days.ts';

type Of = 'numerator' | 'denominator';

/** A figure, and of which indicator it is a part. */
export interface Kind {
  readonly key: string;
  readonly code: string;
  readonly part: Part;
}

/** As the bulletin has them; these count from 1 January. */
export const KINDS: readonly Kind[] = [
  { key: 'received', code: 'clearance-rate', part: 'DENOMINATOR' },
  { key: 'closed', code: 'clearance-rate', part: 'NUMERATOR' },
  { key: 'heard', code: 'hearings-online', part: 'DENOMINATOR' },
];
const CODES = [...new Set(KINDS.map(({ code }) => code))];
const FAMILIES = [undefined, '刑事', '民事', '行政', '执行'];

export interface Row {
  readonly family: string | undefined;
  /** By indicator: the end of last month, each day since, today. */
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>;
}

/** Undefined where there is nothing to tell of. */
export interface Amounts {
  readonly today: number | undefined;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** One question after the other, so that the court's other readers need not wait. */
export async function rowsOf(court: Query, day: string, signal: AbortSignal): Promise<readonly Row[]> {
  const query = { ...court, from: endOfMonthBefore(day), to: day, by: 'DAY' };
  const rows: Row[] = [];
  for (const family of FAMILIES) {
    rows.push(await rowOf(family, query, signal));
  }
  return rows;
}

async function rowOf(family: string | undefined, query: Query, signal: AbortSignal): Promise<Row> {
  const series = new Map<string, readonly SeriesPoint[]>();
  for (const code of CODES) {
    const { points } = await getJson<Series>(`/api/v1/indicators/${code}/series`, { ...query, family }, signal);
    series.set(code, points);
  }
  return { family, series };
}

export function amountsOf({ series }: Row, { code, part }: Kind): Amounts {
  const points = series.get(code) ?? [];
  const now = points.at(-1);
  const of = part === 'NUMERATOR' ? 'numerator' : 'denominator';
  return {
    today: added(now, points.at(-2), of),
    month: added(now, points[0], of),
    year: now?.[of] ?? undefined,
  };
}

/** What was added since the end of a day; what counts from 1 January began anew after the last of a year. */
function added(now: SeriesPoint | undefined, then: SeriesPoint | undefined, of: Of): number | undefined {
  const [is, was] = [now?.[of], then?.[of]];
  if (now === undefined || then === undefined || is == null) {
    return undefined;
  }
  const sameYear = now.asOf.slice(0, 4) === then.asOf.slice(0, 4);
  return sameYear ? is - (was ?? 0) : is;
}
