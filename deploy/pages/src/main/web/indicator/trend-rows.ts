/** Puts the points of two years beside each other, by month or by day of the year. */
import type { Line } from '../chart/line-chart.ts';
import type { SeriesPoint } from 'rest/indicators';
import type { Question } from './question.ts';
import { language } from '../frame/words.ts';
import { word } from './words.ts';

export interface Row {
  readonly label: string;
  readonly now: SeriesPoint | undefined;
  readonly before: SeriesPoint | undefined;
  readonly floor: number | null;
}

type Floors = Readonly<Record<string, number>> | null;

/** A leap day stands alone in its row. */
export function rowsOf(
  { by }: Pick<Question, 'by'>,
  now: readonly SeriesPoint[],
  before: readonly SeriesPoint[],
  floors: Floors,
): Row[] {
  const length = by === 'MONTH' ? 'MM'.length : 'MM-DD'.length;
  const key = ({ asOf }: SeriesPoint) => asOf.slice('YYYY-'.length, 'YYYY-'.length + length);
  const nows = new Map(now.map((point) => [key(point), point]));
  const befores = new Map(before.map((point) => [key(point), point]));
  const keys = [...new Set([...nows.keys(), ...befores.keys()])].sort();
  return keys.map((one) => ({
    label: labelOf(one),
    now: nows.get(one),
    before: befores.get(one),
    floor: floors?.[Number(one.slice(0, 2))] ?? null,
  }));
}

function labelOf(key: string): string {
  const [month, day] = key.split('-').map(Number);
  if (day !== undefined) {
    return key;
  }
  return language() === 'zh' ? `${month}月` : key;
}

export function linesOf(rows: readonly Row[], target: number | null, asOf: string): Line[] {
  const year = Number(asOf.slice(0, 4));
  const lines: Line[] = [
    { name: `${year}`, tone: 'now', values: rows.map((row) => row.now?.value ?? null) },
    { name: `${year - 1}`, tone: 'before', values: rows.map((row) => row.before?.value ?? null) },
  ];
  if (target !== null) {
    lines.push({ name: word('target'), tone: 'target', values: rows.map(() => target) });
  }
  if (rows.some((row) => row.floor !== null)) {
    lines.push({ name: word('floors'), tone: 'floor', values: rows.map((row) => row.floor) });
  }
  return lines;
}
