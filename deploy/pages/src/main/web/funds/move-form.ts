/** The form of a transfer between projects of a year, and of a carry-over into the next. */
import type { Project, ProjectLine, ProjectState } from '../treasury/types.ts';
import type { EntryForm } from '../frame/entry.ts';
import { placed } from '../frame/faults.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

/** Who may take money at all; the others would only be refused. */
const TAKING: readonly ProjectState[] = ['APPROVED', 'IN_EXECUTION'];

const PLACES = placed({
  amountYuan: ['transfer-above-free', 'carry-over-above-left'],
  toProject: ['transfer-to-itself', 'transfer-across-years', 'carry-over-not-next-year', 'transfer-not-payable'],
  number: ['transfer-number-taken'],
});

export const SOURCES = ['FISCAL', 'CARRIED', 'OTHER'].map((value) => ({ value, name: word(value) }));

/** Of what may be left to the service to choose. */
export const ANY_SOURCE = [{ value: '', name: word('usualSource') }, ...SOURCES];

/** Undefined where no project can take it. */
export function moveForm({ id, state, sheet }: Project, lines: readonly ProjectLine[]): EntryForm | undefined {
  const carries = state === 'CLOSED';
  const takers = lines
    .filter((one) => one.id !== id && TAKING.includes(one.state) && (!carries || one.unit === sheet.unit))
    .map((one) => ({ value: String(one.id), name: `${one.unit} ${one.name}` }));
  if (takers.length === 0) {
    return undefined;
  }
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
