/** What the page of an indicator is asked: kept in its address, and put to REST. */
import { type Query, address } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { today } from '../frame/figures.ts';

export type Step = 'DAY' | 'MONTH';
export type Of = 'COURTS' | 'DEPARTMENTS' | 'JUDGES';
export type Part = 'NUMERATOR' | 'DENOMINATOR';

export interface Question {
  readonly code: string;
  readonly court: string;
  readonly scope: 'COURT' | 'SUBTREE';
  readonly department: string | undefined;
  readonly judge: string | undefined;
  readonly asOf: string;
  readonly by: Step;
  readonly of: Of | undefined;
  readonly part: Part;
}

/** The question that the address of the page asks; a court is chosen where it names none. */
export function questionOfAddress(court: string): Question {
  return {
    code: asked('code') ?? '',
    court: asked('court') ?? court,
    scope: asked('scope') === 'SUBTREE' ? 'SUBTREE' : 'COURT',
    department: asked('department'),
    judge: asked('judge'),
    asOf: asked('asOf') ?? today(),
    by: asked('by') === 'DAY' ? 'DAY' : 'MONTH',
    of: asked('of') as Of | undefined,
    part: asked('part') === 'DENOMINATOR' ? 'DENOMINATOR' : 'NUMERATOR',
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
    asOf: question.asOf === today() ? undefined : question.asOf,
    by: question.by === 'MONTH' ? undefined : question.by,
    of: question.of,
    part: question.part === 'NUMERATOR' ? undefined : question.part,
  };
}

export function keepInAddress(question: Question): void {
  Object.entries(inAddress(question)).forEach(([name, value]) => keep(name, value));
}

export function pageOf(question: Question): string {
  return address('/indicator/', inAddress(question));
}

/** The page of an indicator of a court on a day, with all else as it is at first. */
export function pageOfIndicator(code: string, court: string, asOf: string): string {
  return address('/indicator/', { code, court, asOf: asOf === today() ? undefined : asOf });
}

/** Whose cases are meant, as every question of REST takes it. */
export function slice(question: Question): Query {
  const { court, scope, department, judge } = question;
  return { court, scope, department, judge };
}

export function pathOf(question: Question, operation: string): string {
  return `/api/v1/indicators/${encodeURIComponent(question.code)}${operation}`;
}
