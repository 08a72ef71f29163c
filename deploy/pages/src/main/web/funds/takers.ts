/** Which projects may take money from one: of the same year, or those of its unit in the next where it is closed. */
import type { ProjectState } from 'rest/budget';
import type { Project, ProjectLine } from '../treasury/types.ts';
import type { Choice } from '../frame/field.ts';
import type { ListPage } from '../frame/list-page.ts';
import { getJson } from '../frame/api.ts';

/** Who may take money at all; the others would only be refused. */
const TAKING: readonly ProjectState[] = ['APPROVED', 'IN_EXECUTION'];

/** As many as REST lists on one page. */
const MOST = '500';

export interface Takers {
  readonly choices: readonly Choice[];
  /** How many are listed, and how many there are: who is not listed is found by its name. */
  readonly listed: number;
  readonly total: number;
}

/** @param sought part of a name or code; of all where it is empty */
export async function takersOf({ id, state, sheet }: Project, sought: string, signal: AbortSignal): Promise<Takers> {
  const carries = state === 'CLOSED';
  const among = carries ? { unit: sheet.unit, year: String(sheet.year + 1) } : { year: String(sheet.year) };
  const pages = await Promise.all(
    TAKING.map((taking) =>
      getJson<ListPage<ProjectLine>>('/api/v1/projects', { ...among, state: taking, q: sought, size: MOST }, signal),
    ),
  );
  const lines = pages.flatMap(({ items }) => items);
  const choices = lines
    .filter((one) => one.id !== id && (!carries || one.unit === sheet.unit))
    .map((one) => ({ value: String(one.id), name: `${one.unit} ${one.name}` }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return { choices, listed: lines.length, total: pages.reduce((sum, { total }) => sum + total, 0) };
}
