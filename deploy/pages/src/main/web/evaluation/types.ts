/** What is read of self-evaluations and of forms of monitoring; the whole is described in `/q/openapi`. */
import type { Standing } from '../treasury/types.ts';

export const PARTS = ['EXECUTION', 'COST', 'OUTPUT', 'BENEFIT', 'SATISFACTION'] as const;

export interface RowScore {
  readonly row: number;
  readonly level1: string;
  readonly level3: string;
  readonly target: string;
  readonly actual?: string | null;
  readonly points: number;
  readonly score: number;
  readonly verdict: string;
  readonly explanation: string;
  readonly lacksReason: boolean;
}

/** What people write on one row of a self-evaluation. */
export interface RowNote {
  readonly row: number;
  readonly points?: number | null;
  readonly band?: string | null;
  readonly sharePercent?: number | null;
  readonly reason?: string | null;
  readonly measure?: string | null;
}

export interface Draft {
  readonly scheme?: string | null;
  readonly parts?: Readonly<Record<string, number>> | null;
  readonly rows?: readonly RowNote[] | null;
  readonly achieved?: string | null;
  readonly executionReason?: string | null;
  readonly executionMeasure?: string | null;
  readonly cancelledBecause?: string | null;
}

export interface Scorecard {
  readonly asOf: string;
  readonly total: number;
  readonly gradePrinted: string;
  readonly parts: readonly { readonly part: string; readonly points: number; readonly score: number }[];
  readonly execution: { readonly lacksReason: boolean };
  readonly rows: readonly RowScore[];
  readonly lost: readonly {
    readonly row?: number | null;
    readonly indicator: string;
    readonly lost: number;
    readonly why: string;
    readonly reason?: string | null;
  }[];
  readonly notes: readonly string[];
}

export interface SelfEvaluation {
  readonly revision: number;
  readonly state: 'DRAFT' | 'SUBMITTED';
  readonly signedBy?: string | null;
  readonly signedAt?: string | null;
  readonly filled: Draft;
  /** None where the project was called off, or nothing can be scored. */
  readonly card?: Scorecard | null;
  readonly unscored?: string | null;
}

export interface MonitoredRow {
  readonly row: number;
  readonly level3: string;
  readonly target: string;
  readonly actual?: string | null;
  readonly expected?: string | null;
  /** How the expected value was come by; `GIVEN` where somebody wrote it. */
  readonly method?: string | null;
  readonly cause?: string | null;
  readonly likelihood?: string | null;
  readonly willBeAttained?: boolean | null;
  readonly reason?: string | null;
  readonly measure?: string | null;
  readonly lacksReason: boolean;
}

/** The form of one check date. */
export interface Monitoring {
  readonly day: string;
  readonly heading: string;
  readonly revision: number;
  readonly standing: Standing;
  readonly forecast?: { readonly paidWan: number; readonly explanation: string } | null;
  readonly reason?: string | null;
  readonly measure?: string | null;
  readonly lacksReason: boolean;
  readonly rows: readonly MonitoredRow[];
}
