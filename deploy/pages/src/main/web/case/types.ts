/** What the page of a case reads of the answers of REST; the whole is described in `/q/openapi`. */
export interface CaseEvent {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly countedAt: string;
}

export interface Contribution {
  readonly measure: string;
  readonly name: string;
  readonly court: string;
  readonly day: string;
  readonly item: string | null;
  readonly amount: number;
}

export interface Membership {
  readonly code: string;
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

export interface CaseLimit {
  readonly limit: string;
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  readonly adjustments: number;
}

export interface CaseFile {
  readonly caseNumber: string;
  readonly court: string;
  readonly family: string;
  readonly domain: string;
  readonly state: 'ORPHANED' | 'PENDING' | 'CLOSED' | 'CANCELLED';
  readonly filedOn: string | null;
  readonly closedOn: string | null;
  readonly outcome: string | null;
  readonly department: string | null;
  readonly judge: string | null;
  readonly procedure: string | null;
  readonly fastTrack: boolean;
  readonly cause: string | null;
  readonly limit: CaseLimit | null;
  readonly events: readonly CaseEvent[];
  readonly contributions: readonly Contribution[];
  readonly indicators: readonly Membership[];
}
