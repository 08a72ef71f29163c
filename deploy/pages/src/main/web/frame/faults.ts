/** What a service has refused of a body, by the field of the form that it was written in. */
import type { Problem } from './api.ts';

export type Faults = ReadonlyMap<string, string>;

/** A field, and what is said at it instead of what the problem says as a whole. */
export type Place = readonly [field: string, says?: string];

/** The fields that a code of a problem speaks of; a form knows those of its own. */
export type Places = Readonly<Record<string, (problem: Problem) => readonly Place[]>>;

/** Where each of these codes speaks of one field. */
export function placed(fields: Readonly<Record<string, readonly string[]>>): Places {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, codes]) => codes.map((code) => [code, (): readonly Place[] => [[field]]])),
  );
}

/**
 * Members and items alike are told by dots: `plan.0.day`.
 *
 * @param fieldAt the name of the field of a place in the body, where it is another
 */
export function faultsOf(problem: Problem | undefined, places: Places, fieldAt: (place: string) => string): Faults {
  if (problem === undefined) {
    return new Map();
  }
  const { violations = [], findings = [], field, reason, code = '', detail = '' } = problem;
  return new Map<string, string>([
    ...findings
      .filter(({ severity, pointer }) => severity === 'ERROR' && pointer !== undefined)
      .map(({ pointer, message }): [string, string] => [fieldAt(pointer!.slice(1).replaceAll('/', '.')), message]),
    ...violations.map(({ field: place, message }): [string, string] => [fieldAt(dotted(place)), message]),
    ...(field === undefined ? [] : [[fieldAt(dotted(field)), reason ?? detail] as [string, string]]),
    ...(places[code]?.(problem) ?? []).map(([name, says]): [string, string] => [name, says ?? detail]),
  ]);
}

function dotted(place: string): string {
  return place.replace(/\[(\d+)\]/g, '.$1');
}
