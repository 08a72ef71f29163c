/** What is corrected in a file, and what is said of it that it does not say: all of it is sent at once. */
import type { ImportCorrection, ImportGiven, ImportPreview } from 'rest/budget';
import { send } from '../frame/api.ts';

type Place = Pick<ImportCorrection, 'part' | 'line' | 'column'>;

export function isAt(one: Place, other: Place): boolean {
  return one.part === other.part && one.line === other.line && one.column === other.column;
}

/** Has the file read as it stands with these, and tells what would come of it then. */
export function correct(importId: number, { unit, year, cells }: ImportGiven): Promise<ImportPreview> {
  return send<ImportPreview>('PUT', `/api/v1/imports/${importId}/corrections`, {
    unit,
    year,
    cells: cells.map(({ part, line, column, text }) => ({ part, line, column, text })),
  });
}
