/** The form of a value that is reported of a target with no indicator. */
import type { EntryForm } from '../frame/entry.ts';
import { placed } from '../frame/faults.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const PLACES = placed({ text: ['value-unreadable'], asOf: ['value-day'] });

export function reportForm(path: string): EntryForm {
  return {
    path,
    places: PLACES,
    fields: [
      { name: 'text', label: word('value'), required: true },
      { name: 'asOf', label: word('day'), kind: 'day', value: today(), required: true },
      { name: 'evidence', label: word('evidence'), kind: 'lines', required: true },
    ],
  };
}
