/** What the values of a court were before: a year ago, at the end of last month, at the ends of the months. */
import { endOfMonthBefore, monthEndsBefore, yearBefore } from '../frame/days.ts';
import type { Choice } from '../value/choice.ts';
import { figure } from '../frame/figures.ts';
import { getJson } from '../frame/api.ts';
import { html } from 'lit';
import type { Value, Values } from 'rest/indicators';
import { word } from './words.ts';

type ByCode = ReadonlyMap<string, Value>;

export interface Earlier {
  readonly lastYear: ByCode;
  readonly before: ByCode;
}

async function on(court: string, asOf: string, signal: AbortSignal): Promise<ByCode> {
  const { values } = await getJson<Values>('/api/v1/values', { court, asOf }, signal);
  return new Map(values.map((value) => [value.code, value]));
}

/** All values at once of both days: not a question for each. */
export async function earlier({ court, asOf }: Choice, signal: AbortSignal): Promise<Earlier> {
  const lastYear = await on(court, yearBefore(asOf), signal);
  return { lastYear, before: await on(court, endOfMonthBefore(asOf), signal) };
}

/** One day after the other, so that the court's other readers need not wait. */
export async function monthsOf({ court, asOf }: Choice, signal: AbortSignal): Promise<ByCode[]> {
  const months: ByCode[] = [];
  for (const day of monthEndsBefore(asOf)) {
    months.push(await on(court, day, signal));
  }
  return months;
}

const DIGITS = 2;

/** The plain difference of two values: in points of a rate, else in per cent; of another calibre there is none. */
export function change(now: Value, then: Value | undefined) {
  if (then === undefined || now.value === null || then.value === null || now.version !== then.version) {
    return '—';
  }
  const rate = ['%', '‰'].includes(now.unit);
  if (!rate && then.value === 0) {
    return '—';
  }
  const difference = rate ? now.value - then.value : ((now.value - then.value) / then.value) * 100;
  const rounded = Number(difference.toFixed(DIGITS));
  const was = figure(then.value, then.unit);
  if (rounded === 0) {
    return html`<span title=${was}>${word('same')}</span>`;
  }
  const rises = rounded > 0;
  return html`<span title=${was}
    >${word(rises ? 'rise' : 'fall')} ${Math.abs(rounded).toFixed(DIGITS)} ${rate ? word('points') : '%'}</span
  >`;
}
