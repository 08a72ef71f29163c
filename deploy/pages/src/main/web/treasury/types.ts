/** What the pages of the treasury read of the answers of REST; the whole is described in `/q/openapi`. Money is in 万元. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

export const STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'IN_EXECUTION', 'CLOSED'] as const;

export type ProjectState = (typeof STATES)[number];

export type PlanStatus = 'AHEAD' | 'ON_PLAN' | 'BEHIND' | 'NO_PLAN';

/** How the payments of a project stand against its plan at the end of a day. */
export interface Standing {
  readonly day: string;
  readonly plannedPercent: number | null;
  readonly plannedWan: number | null;
  readonly paidPercent: number | null;
  readonly paidWan: number;
  readonly gapPoints: number | null;
  readonly gapWan: number | null;
  readonly status: PlanStatus;
}

export interface ProjectLine {
  readonly id: number;
  readonly unit: string;
  readonly year: number;
  readonly code: string | null;
  readonly name: string;
  readonly state: ProjectState;
  readonly budgetWan: number;
  readonly reservedWan: number;
  readonly freeWan: number;
  readonly standing: Standing;
}

export interface Rollup {
  readonly projects: number;
  readonly approved: number;
  readonly budgetWan: number;
  readonly reservedWan: number;
  readonly freeWan: number;
  readonly executionRate: { readonly paidWan: number; readonly budgetWan: number; readonly percent: number | null };
  readonly planned: {
    readonly projects: number;
    readonly plannedWan: number;
    readonly paidWan: number;
    readonly gapWan: number;
    readonly status: PlanStatus;
  };
}

export interface Rollups {
  readonly asOf: string;
  readonly total: Rollup;
}

export interface Finding {
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly row: string;
  readonly cell: string;
  readonly message: string;
}

export interface CheckDate {
  readonly day: string;
  readonly cumulativePercent: number;
}

/** An empty list is left out. */
export interface Sheet {
  readonly unit: string;
  readonly year: number;
  readonly code?: string | null;
  readonly name: string;
  readonly purpose?: string | null;
  readonly budgetWan: number;
  readonly fiscalWan: number;
  readonly carriedWan?: number | null;
  readonly otherWan?: number | null;
  readonly plan?: readonly CheckDate[];
  readonly objectives?: readonly { readonly number: number; readonly text: string }[];
}

export interface Project {
  readonly id: number;
  readonly state: ProjectState;
  readonly revision: number;
  readonly changedAt: string;
  readonly sheet: Sheet;
  readonly warnings: readonly Finding[];
}

export interface Execution {
  readonly asOf: string;
  readonly standing: Standing;
  readonly checkDates: readonly Standing[];
  readonly nextCheckDate: { readonly day: string; readonly plannedPercent: number } | null;
  readonly forecast: { readonly paidWan: number; readonly explanation: string } | null;
}

export interface Sources {
  readonly totalWan: number;
  readonly fiscalWan: number;
  readonly otherWan: number;
  readonly carriedWan: number;
}

export interface Funds {
  readonly budget: Sources;
  readonly paid: Sources;
  readonly free: Sources;
  readonly reservedWan: number;
}

export interface TargetValue {
  readonly source: 'REPORTED' | 'LIVE' | 'FROZEN';
  readonly shown: string;
  readonly asOf: string;
  readonly proof?: { readonly members: string } | null;
}

export interface TargetStatus {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** The indicator, where a sheet has no third level. */
  readonly description: string;
  readonly target: string;
  /** How it is compared; none for a target in words. */
  readonly readAs?: string | null;
  readonly link: 'NONE' | 'PROPOSED' | 'CONFIRMED';
  readonly value: TargetValue | null;
  readonly attained: boolean | null;
  /** Beyond the target, or short of it. */
  readonly distance?: number | null;
  readonly trend: 'IMPROVING' | 'STEADY' | 'WORSENING' | null;
}

export interface LedgerEntry {
  readonly voucher: string;
  readonly amountYuan: number;
  readonly paidOn: string;
  readonly payee: string;
  readonly note: string | null;
  readonly reverses: string | null;
  readonly enteredBy: string;
  readonly warnings?: readonly { readonly message: string }[] | null;
}

export interface Revision {
  readonly number: number;
  readonly step: string;
  readonly at: string;
  readonly by: string;
  readonly reason?: string | null;
  /** What an adjustment rests on. */
  readonly document?: { readonly number: string; readonly day: string } | null;
}
