/** What is read of the state of the data; the whole is described in `/q/openapi`. */
import type { Freshness } from '../value/types.ts';

export interface DeadLetter {
  readonly id: number;
  readonly receivedAt: string;
  readonly source: string | null;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly subject: string | null;
  readonly code: string;
  readonly place: string | null;
  readonly value: string | null;
  readonly reason: string;
  readonly replayedAt?: string | null;
}

export interface Orphan {
  readonly caseNumber: string;
  readonly court: string;
  readonly eventTypes: readonly string[];
  readonly waitingSince: string;
}

export interface FreshValues {
  readonly freshness: Freshness;
}

export interface Recounted {
  readonly casesFolded: number;
  readonly cellsCompared: number;
  readonly cellsDiffering: number;
}
