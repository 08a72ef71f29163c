/** What an adjustment would change in a sheet, before REST is asked to: it is held beside what the sheet says. */
import type { CheckDate, ProjectSheet } from 'rest/budget';
import type { Difference } from '../treasury/types.ts';
import { listed } from '../frame/listed.ts';
import { word } from './words.ts';

export const MONEY = ['budgetWan', 'fiscalWan', 'carriedWan', 'otherWan'] as const;

export interface Change {
  readonly cells: readonly Difference[];
  /** As REST takes it: what does not change is left out. */
  readonly body: Record<string, unknown>;
}

export function changesOf(sheet: ProjectSheet, entries: Record<string, unknown>): Change {
  const { plan: _, ...members } = entries;
  const plan = listed<Partial<CheckDate>>(entries, 'plan').items;
  const money = MONEY.map((name) => cell(word(name), sheet[name], members[name])).filter(differs);
  const dates = planCells(sheet.plan ?? [], plan).filter(differs);
  const budget = Object.fromEntries(MONEY.map((name) => [name, members[name]]));
  const ground = Object.fromEntries(['reason', 'documentNumber', 'documentDate'].map((name) => [name, members[name]]));
  return {
    cells: [...money, ...dates],
    body: { ...ground, ...(money.length === 0 ? {} : { budget }), ...(dates.length === 0 ? {} : { plan }) },
  };
}

/** By day, one for each of a day: a check date that was moved is one that is gone and one that is new; the service judges two of a day. */
function planCells(before: readonly CheckDate[], after: readonly Partial<CheckDate>[]): Difference[] {
  const days = [...new Set([...before, ...after].map(({ day }) => day ?? ''))].sort();
  return days.flatMap((day) => {
    const [was, is] = [before, after].map((plan) => plan.filter((one) => (one.day ?? '') === day)) as [CheckDate[], Partial<CheckDate>[]];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) =>
      cell(`${word('plan')} ${day}`, shown(was[index]), shown(is[index])),
    );
  });
}

function shown(date: Partial<CheckDate> | undefined): string | undefined {
  return date === undefined ? undefined : `${date.cumulativePercent ?? ''} %`;
}

function cell(name: string, before: unknown, after: unknown): Difference {
  return { row: '', cell: name, before: text(before), after: text(after) };
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

/** A source of money that is absent is 0, to REST as to the sheet. */
function differs({ before, after }: Difference): boolean {
  return (before ?? '0') !== (after ?? '0');
}
