/** What the board reads of the answers of REST; the whole is described in `/q/openapi`. */
export interface Court {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly level: string | null;
  readonly events: number;
}

export type Status =
  | 'MET'
  | 'NOT_MET'
  | 'NOT_DUE'
  | 'ON_SCHEDULE'
  | 'BEHIND_SCHEDULE'
  | 'ABOVE_INTERVAL'
  | 'NO_TARGET'
  | 'NO_VALUE';

export interface Target {
  readonly comparison: string;
  readonly value: number;
  readonly upTo: number | null;
  readonly dueOn: string | null;
  readonly document: string;
  readonly number: string;
}

export interface Schedule {
  readonly floor: number;
  readonly dueOn: string;
  readonly gapPoints: number;
  readonly gapCases: number | null;
  readonly set: string;
}

export interface Value {
  readonly code: string;
  readonly name: string;
  /** Of the calibre. */
  readonly version: string;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly reason: string | null;
  readonly target: Target | null;
  readonly schedule: Schedule | null;
  readonly status: Status;
}

export interface Freshness {
  readonly newestEventTime: string | null;
  readonly countedAt: string | null;
  readonly lagSeconds: number | null;
  readonly silentCourts: readonly string[] | null;
}

export interface Values {
  readonly court: string;
  readonly asOf: string;
  readonly freshness: Freshness;
  readonly values: readonly Value[];
}

/** One value of the stream of today's values. */
export interface StreamedValue {
  readonly court: string;
  readonly code: string;
  readonly asOf: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: Status;
  readonly countedAt: string;
}
