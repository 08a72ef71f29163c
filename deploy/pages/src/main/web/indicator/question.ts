/** What the page of an indicator is asked: kept in its address, and put to REST. */
import type * as rest from 'rest/indicators';
import { type Query, address } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { today } from '../frame/figures.ts';

/** Those that the page offers. */
export type Step = Exclude<rest.Step, 'WEEK'>;

export interface Question {
  readonly code: string;
  readonly court: string;
  readonly scope: rest.Scope;
  readonly department: string | undefined;
  readonly judge: string | undefined;
  /** A type word, or a field of law. */
  readonly family: string | undefined;
  /** A cause of action. */
  readonly cause: string | undefined;
  readonly asOf: string;
  readonly by: Step;
  readonly of: rest.Of | undefined;
  readonly part: rest.Part;
  /** Only what was counted on this day or later is listed. */
  readonly since: string | undefined;
}

/** The question that the address of the page asks; a court is chosen where it names none. */
export function questionOfAddress(court: string): Question {
  return {
    code: asked('code') ?? '',
    court: asked('court') ?? court,
    scope: asked('scope') === 'SUBTREE' ? 'SUBTREE' : 'COURT',
    department: asked('department'),
    judge: asked('judge'),
    family: asked('family'),
    cause: asked('cause'),
    asOf: asked('asOf') ?? today(),
    by: asked('by') === 'DAY' ? 'DAY' : 'MONTH',
    of: asked('of') as rest.Of | undefined,
    part: asked('part') === 'DENOMINATOR' ? 'DENOMINATOR' : 'NUMERATOR',
    since: asked('since'),
  };
}

/** Only what differs from what is asked anyway, so that an address without a day stays that of today. */
function inAddress(question: Question): Query {
  return {
    code: question.code,
    court: question.court,
    scope: question.scope === 'COURT' ? undefined : question.scope,
    department: question.department,
    judge: question.judge,
    family: question.family,
    cause: question.cause,
    asOf: question.asOf === today() ? undefined : question.asOf,
    by: question.by === 'MONTH' ? undefined : question.by,
    of: question.of,
    part: question.part === 'NUMERATOR' ? undefined : question.part,
    since: question.since,
  };
}

export function keepInAddress(question: Question): void {
  Object.entries(inAddress(question)).forEach(([name, value]) => keep(name, value));
}

export function pageOf(question: Question): string {
  return address('/indicator/', inAddress(question));
}

/** The list of what is behind a part of an indicator as of today. */
export function membersOf(code: string, part: rest.Part, query: Query): string {
  return `${address('/indicator/', { ...query, code, part: part === 'NUMERATOR' ? undefined : part })}#members`;
}

const MEMBERS = /^\/api\/v1\/indicators\/([^/?]+)\/members\?(.*)$/;

/** The same list as {@link membersOf}, of the address under which REST has it; an address of anything else as it is. */
export function pageOfMembers(path: string): string {
  const [, code, query] = MEMBERS.exec(path) ?? [];
  return code === undefined ? path : `/indicator/?code=${code}&${query}#members`;
}

/** The page of an indicator of a court on a day, with all else as it is at first. */
export function pageOfIndicator(code: string, court: string, asOf: string): string {
  return address('/indicator/', { code, court, asOf: asOf === today() ? undefined : asOf });
}

/** What cuts some cases out of those of a court. */
export const CUTS = ['department', 'judge', 'family', 'cause'] as const;

/** All cases of a court. */
export const UNCUT = { department: undefined, judge: undefined, family: undefined, cause: undefined };

/** Whose cases are meant, as every question of REST takes it. */
export function slice(question: Question): Query {
  const { court, scope, department, judge, family, cause } = question;
  return { court, scope, department, judge, family, cause };
}

export function pathOf(question: Question, operation: string): string {
  return `/api/v1/indicators/${encodeURIComponent(question.code)}${operation}`;
}
