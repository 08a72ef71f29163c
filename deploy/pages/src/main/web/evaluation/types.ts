/** What is read of self-evaluations and of forms of monitoring; the whole is described in `/q/openapi`. */
import type { Standing } from '../treasury/types.ts';

export interface RowScore {
  readonly row: number;
  readonly level1: string;
  readonly level3: string;
  readonly target: string;
  readonly actual?: string | null;
  readonly points: number;
  readonly score: number;
  readonly explanation: string;
}

export interface SelfEvaluation {
  readonly state: 'DRAFT' | 'SUBMITTED';
  readonly signedBy?: string | null;
  readonly signedAt?: string | null;
  readonly card: {
    readonly asOf: string;
    readonly total: number;
    readonly gradePrinted: string;
    readonly parts: readonly { readonly part: string; readonly points: number; readonly score: number }[];
    readonly rows: readonly RowScore[];
    readonly lost: readonly {
      readonly row?: number | null;
      readonly indicator: string;
      readonly lost: number;
      readonly why: string;
      readonly reason?: string | null;
    }[];
    readonly notes: readonly string[];
  };
}

export interface MonitoredRow {
  readonly row: number;
  readonly level3: string;
  readonly target: string;
  readonly actual?: string | null;
  readonly expected?: string | null;
  readonly willBeAttained?: boolean | null;
  readonly reason?: string | null;
  readonly measure?: string | null;
  readonly lacksReason: boolean;
}

/** The form of one check date. */
export interface Monitoring {
  readonly day: string;
  readonly heading: string;
  readonly standing: Standing;
  readonly forecast?: { readonly paidWan: number; readonly explanation: string } | null;
  readonly reason?: string | null;
  readonly measure?: string | null;
  readonly lacksReason: boolean;
  readonly rows: readonly MonitoredRow[];
}
