/** The form of a row of the roster: a new one, or one to be corrected. */
import type { EntryForm } from '../frame/entry.ts';
import type { RosterEntry } from 'rest/indicators';
import { placed } from '../frame/faults.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const PLACES = placed({ to: ['span-backwards'], from: ['roster-overlap'] });

export function tenureForm(court: string, known?: RosterEntry): EntryForm {
  return {
    path: known === undefined ? '/api/v1/rosters' : `/api/v1/rosters/${known.id}`,
    method: known === undefined ? 'POST' : 'PUT',
    revision: known?.version,
    fixed: { court },
    places: PLACES,
    fields: [
      { name: 'judge', label: word('judge'), value: known?.judge, required: true },
      { name: 'judgeName', label: word('judgeName'), value: known?.judgeName },
      { name: 'department', label: word('department'), value: known?.department },
      { name: 'from', label: word('fromDay'), kind: 'day', value: known?.from ?? today(), required: true },
      { name: 'to', label: `${word('toDay')}（${word('whileItLasts')}）`, kind: 'day', value: known?.to },
    ],
  };
}
