/** What was written on the rows of a form, as REST takes it: a list of notes, each with the number of its row. */
import { listed } from '../frame/listed.ts';

export interface Notes {
  readonly body: Record<string, unknown>;
  /** The field of a place in the body. */
  readonly fieldAt: (place: string) => string;
}

/** @param entries as written, the rows by their number; a row with nothing written has no note */
export function notesOf(entries: Record<string, unknown>): Notes {
  const { numbers, items, fieldAt } = listed<object>(entries, 'rows');
  const rows = items.map((note, index) => ({ row: Number(numbers[index]), ...note }));
  return { body: { ...entries, rows }, fieldAt };
}
