/** The form of an entry of the ledger; what amounts an item takes, the service tells. */
import type { EntryForm } from '../frame/entry.ts';
import type { LedgerItem } from 'rest/indicators';
import { itemName } from './item-name.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

export function bookingForm(court: string, items: readonly LedgerItem[]): EntryForm {
  const choices = items.map(({ code, kind, unit }) => ({
    value: code,
    name: `${itemName(items, code)}（${word(kind)}，${unit}）`,
  }));
  return {
    path: '/api/v1/ledger',
    fixed: { court },
    fields: [
      { name: 'item', label: word('item'), kind: [{ value: '', name: word('choose') }, ...choices], required: true },
      { name: 'day', label: word('countsOn'), kind: 'day', value: today(), required: true },
      { name: 'numerator', label: word('amount'), kind: 'figure', required: true },
      { name: 'denominator', label: word('denominator'), kind: 'figure' },
      { name: 'department', label: word('department') },
      { name: 'period.from', label: word('periodFrom'), kind: 'day' },
      { name: 'period.to', label: word('periodTo'), kind: 'day' },
      { name: 'reference', label: word('reference') },
      { name: 'evidenceLink', label: word('evidenceLink') },
      { name: 'evidence', label: word('evidence'), kind: 'lines', required: true },
    ],
  };
}
