/** The form of a transfer between projects of a year, and of a carry-over into the next. */
import type { Choice } from '../frame/field.ts';
import type { EntryForm } from '../frame/entry.ts';
import type { Project } from '../treasury/types.ts';
import { placed } from '../frame/faults.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const PLACES = placed({
  amountYuan: ['transfer-above-free', 'carry-over-above-left'],
  toProject: ['transfer-to-itself', 'transfer-across-years', 'carry-over-not-next-year', 'transfer-not-payable'],
  number: ['transfer-number-taken'],
});

export const SOURCES = ['FISCAL', 'CARRIED', 'OTHER'].map((value) => ({ value, name: word(value) }));

/** Of what may be left to the service to choose. */
export const ANY_SOURCE = [{ value: '', name: word('usualSource') }, ...SOURCES];

export function moveForm({ id, state }: Project, takers: readonly Choice[]): EntryForm {
  const carries = state === 'CLOSED';
  return {
    path: carries ? '/api/v1/carry-overs' : '/api/v1/transfers',
    fixed: { fromProject: id },
    places: PLACES,
    fields: [
      { name: 'number', label: word('number'), required: true },
      { name: 'toProject', label: word('into'), kind: [{ value: '', name: word('choose') }, ...takers], required: true },
      ...(carries ? [] : [{ name: 'source', label: word('source'), kind: SOURCES }]),
      { name: 'amountYuan', label: word('amount'), kind: 'figure', hint: word('allOfIt') },
      { name: 'documentNumber', label: word('documentNumber'), required: true },
      { name: 'documentDate', label: word('documentDate'), kind: 'day', value: today(), required: true },
      { name: 'reason', label: word('reason'), kind: 'lines', required: true },
    ],
  };
}
