/** What budget-service answers, where that is less than its description says. Money is in 万元. */
import type * as rest from 'rest/budget';

type LeftOut<T, Member extends keyof T> = Omit<T, Member> & { readonly [M in Member]?: T[M] };

type Members<T> = { readonly [M in keyof T]: Sent<T[M]> | (null extends T[M] ? undefined : never) };

/**
 * As it is sent: of most answers what is null is left out, so that null and left out are to be taken alike. How a project
 * stands without a plan, or without a budget, is left out too, and the description does not say that it may be.
 */
export type Sent<T> = T extends rest.Standing
  ? LeftOut<T, 'plannedPercent' | 'plannedWan' | 'paidPercent' | 'gapPoints' | 'gapWan'>
  : Members<T>;

/** An empty reason is left out too. */
export type WithoutReason<T extends { readonly reason: string }> = Sent<LeftOut<T, 'reason'>>;

export type Unit = Sent<rest.Unit>;

export type UnitAccount = Sent<rest.UnitAccount>;

export type Standing = Sent<rest.Standing>;

export type ProjectLine = Sent<rest.ProjectLine>;

export type Rollups = Sent<rest.Rollups>;

export type Project = Sent<rest.Project>;

export type Execution = Sent<rest.Execution>;

export type TargetStatus = Sent<rest.TargetStatus>;

export type TargetValue = Sent<rest.TargetValue>;

export type LedgerEntry = Sent<rest.LedgerEntry>;

export type Commitment = Sent<rest.Commitment>;

export type Revision = WithoutReason<rest.Revision>;

export type Differences = Sent<rest.Differences>;

export type Difference = Sent<rest.Difference>;

export const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'IN_EXECUTION', 'CLOSED'] as const satisfies readonly rest.ProjectState[];
