/** What is read of closed months; the whole is described in `/q/openapi`. */
export interface Close {
  readonly id: string;
  readonly court: string;
  readonly scope: 'COURT' | 'SUBTREE';
  readonly month: string;
  readonly edition: number;
  readonly closedAt: string;
  readonly closedBy: string;
  readonly note?: string | null;
  readonly keyId: string;
  readonly reopened?: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

export interface Parts {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value?: number | null;
}

export interface ClosedValue extends Parts {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

export interface ClosedMonth {
  readonly close: Close;
  readonly courtName: string;
  readonly asOf: string;
  readonly values: readonly ClosedValue[];
}

/** A closed value that is another one now; the difference of its parts, and how much of it each cause makes. */
export interface Adjustment {
  readonly code: string;
  readonly indicator: string;
  readonly unit: string;
  readonly closed: Parts;
  readonly now: Parts;
  readonly difference: Parts;
  readonly byRules: Parts;
  readonly byRecords: Parts;
  readonly byCourts: Parts;
}

export interface AdjustedCase {
  readonly part: 'NUMERATOR' | 'DENOMINATOR';
  readonly file: string;
  readonly item?: string | null;
  readonly closed: number;
  readonly now: number;
  readonly events: readonly { readonly id: string; readonly type: string; readonly time: string; readonly receivedAt: string }[];
}
