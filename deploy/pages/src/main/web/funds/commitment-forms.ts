/** The forms of a contract or freeze, and of the release of what is left of one. */
import type { EntryForm } from '../frame/entry.ts';
import { ANY_SOURCE } from './move-form.ts';
import { placed } from '../frame/faults.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const KINDS = ['CONTRACT', 'FREEZE'].map((value) => ({ value, name: word(value) }));

export function commitmentForm(project: number): EntryForm {
  return {
    path: `/api/v1/projects/${project}/commitments`,
    places: placed({
      number: ['commitment-number-taken'],
      amountYuan: ['commitment-above-free'],
      committedOn: ['commitment-outside-year', 'commitment-in-future'],
    }),
    fields: [
      { name: 'number', label: word('commitmentNumber'), required: true },
      { name: 'kind', label: word('kind'), kind: KINDS, required: true },
      { name: 'amountYuan', label: word('amount'), kind: 'figure', required: true },
      { name: 'committedOn', label: word('committedOn'), kind: 'day', value: today(), required: true },
      { name: 'counterparty', label: word('counterparty') },
      { name: 'source', label: word('source'), kind: ANY_SOURCE },
      { name: 'note', label: word('note') },
    ],
  };
}

export function releaseForm(project: number, number: string): EntryForm {
  return {
    path: `/api/v1/projects/${project}/commitments/${encodeURIComponent(number)}/release`,
    places: placed({ releasedOn: ['release-day'] }),
    fields: [
      { name: 'reason', label: word('reason'), required: true },
      { name: 'releasedOn', label: word('releasedOn'), kind: 'day', value: today() },
    ],
  };
}
