/** The watch lists: where REST has them, how they can be narrowed, and what stands in a row. */
import type { DueCase, LongPendingCase, OverdueNode, OverduePayment } from 'rest/indicators';
import type { Query } from '../frame/api.ts';
import { decimals } from '../frame/figures.ts';
import { word } from './words.ts';

/** What all rows have; each list has more, which its columns read. */
export type Watched = Pick<DueCase & LongPendingCase & OverduePayment & OverdueNode, 'caseNumber' | 'court' | 'department' | 'judge' | 'filedOn'> &
  Readonly<Record<string, unknown>>;

/** Its key is that of a member of the rows. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly numeric?: boolean;
  readonly show?: (value: unknown) => string;
}

export interface WatchList<Key extends string = string> {
  readonly path: string;
  readonly csv: boolean;
  /** Which is chosen unless another is; the first where it does not say. */
  readonly usual?: string;
  readonly filters: Readonly<Record<string, Query>>;
  readonly columns: readonly Column<Key>[];
}

function daysLeft(value: unknown): string {
  const days = value as number;
  return days < 0 ? `✘ ${word('over')} ${-days}` : String(days);
}

export const LISTS: Readonly<Record<string, WatchList>> = {
  due: {
    path: '/api/v1/time-limits',
    csv: false,
    usual: 'within15',
    filters: {
      within0: { within: '0' },
      within7: { within: '7' },
      within15: { within: '15' },
      within30: { within: '30' },
    },
    columns: [{ key: 'limit' }, { key: 'dueOn' }, { key: 'daysLeft', numeric: true, show: daysLeft }],
  } satisfies WatchList<keyof DueCase>,
  'long-pending': {
    path: '/api/v1/long-pending',
    csv: true,
    filters: { all: {}, TRIAL: { kind: 'TRIAL' }, ENFORCEMENT: { kind: 'ENFORCEMENT' } },
    columns: [
      { key: 'kind', show: (kind) => word(String(kind)) },
      { key: 'excluded', show: (excluded) => (excluded === true ? word('yes') : '') },
      { key: 'daysPending', numeric: true },
    ],
  } satisfies WatchList<keyof LongPendingCase>,
  payments: {
    path: '/api/v1/overdue-payments',
    csv: true,
    filters: { all: {}, overThirtyDays: { overThirtyDays: 'true' } },
    columns: [
      { key: 'receivedOn' },
      { key: 'amount', numeric: true, show: (amount) => decimals(amount as number) },
      { key: 'days', numeric: true },
    ],
  } satisfies WatchList<keyof OverduePayment>,
  nodes: {
    path: '/api/v1/overdue-nodes',
    csv: true,
    filters: { all: {}, open: { open: 'true' } },
    columns: [{ key: 'name' }, { key: 'dueOn' }, { key: 'endedOn' }, { key: 'daysOverdue', numeric: true }],
  } satisfies WatchList<keyof OverdueNode>,
};
