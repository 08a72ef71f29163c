/** What the page of an indicator reads of the answers of REST; the whole is described in `/q/openapi`. */
import type { Freshness, Value } from '../value/types.ts';

export interface Term {
  readonly measure: string;
  readonly name: string;
  readonly families: string;
  readonly window: string;
  readonly sign: 'PLUS' | 'MINUS';
}

export interface Citation {
  readonly document: string;
  readonly number: string;
}

export interface CalibreVersion {
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly onlyByName: boolean;
  readonly calibre: string;
  readonly citation: Citation;
}

export interface TargetRow extends Citation {
  readonly set: string;
  readonly year: number;
  readonly name: string;
  readonly comparison: string | null;
  readonly value: number | null;
  readonly upTo: number | null;
  readonly floors: Readonly<Record<string, number>> | null;
}

export interface Definition {
  readonly code: string;
  readonly name: string;
  readonly englishName: string;
  readonly unit: string;
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[] | null;
  readonly calibre: string;
  readonly version: string;
  readonly versions: readonly CalibreVersion[];
  readonly provisional: string | null;
  readonly citation: Citation;
  readonly targets: readonly TargetRow[];
}

export interface ValueOfCourt extends Value {
  readonly court: string;
  readonly courtName: string | null;
  readonly asOf: string;
  readonly version: string;
  readonly close: Close | null;
  readonly freshness: Freshness | null;
}

export interface Close {
  readonly closedAt: string;
  readonly value: number | null;
  readonly adjusted: boolean;
}

export interface Figure {
  readonly asOf: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface Difference {
  readonly earlier: Figure;
  readonly difference: number | null;
  readonly unit: string;
}

export interface Comparison {
  readonly lastYear: Difference;
  readonly before: Difference;
}

export interface Series {
  readonly points: readonly Figure[];
}

export interface Rank {
  readonly rank: number | null;
  readonly court: string;
  readonly name: string;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly value: number | null;
}

export interface Ranking {
  readonly unit: string;
  readonly ranks: readonly Rank[];
}

export interface Reason {
  readonly name: string;
  readonly day: string;
  readonly amount: number;
}

export interface Member {
  readonly file: string;
  readonly item: string | null;
  readonly court: string;
  readonly family: string | null;
  readonly department: string | null;
  readonly judge: string | null;
  readonly filedOn: string | null;
  readonly closedOn: string | null;
  readonly amount: number;
  readonly reasons: readonly Reason[];
}

export interface MemberPage {
  readonly items: readonly Member[];
  /** Null where they were not counted through. */
  readonly total: number | null;
  readonly sum: number;
  readonly next: string | null;
}

export interface TermExplained {
  readonly part: 'NUMERATOR' | 'DENOMINATOR';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly counted: boolean;
  readonly amount: number;
  readonly reason: string;
  readonly day: string | null;
}

export interface Explanation {
  readonly file: string;
  readonly terms: readonly TermExplained[];
}

export interface TrialPoint {
  readonly trial: Figure;
  readonly inForce: Figure | null;
  readonly difference: number | null;
  readonly differenceUnit: string | null;
}

export interface TrialChange {
  readonly part: 'NUMERATOR' | 'DENOMINATOR';
  readonly file: string;
  readonly item: string | null;
  readonly then: number;
  readonly now: number;
}

/** What a version of a calibre would change. */
export interface Trial {
  readonly unit: string;
  readonly trial: string;
  readonly inForce: string | null;
  readonly points: readonly TrialPoint[];
  readonly changes: readonly TrialChange[];
  readonly changesTotal: number;
}

/** What is wrong with the row of a trial. */
export interface TrialMistake {
  readonly line: number;
  readonly reason: string;
}
