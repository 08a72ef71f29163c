/** What the page of the door reads of the answers of REST; the whole is described in `/q/openapi`. */
export interface EventType {
  readonly type: string;
  readonly name: string;
  readonly schema: string;
  readonly example: string;
}

export interface Flaw {
  readonly place: string;
  readonly value: string | null;
  readonly reason: string;
}

/** What became of one event: its place in the batch from 0, or its line from 1. */
export interface EventAnswer {
  readonly index?: number;
  readonly line?: number;
  readonly id?: string;
  readonly status: 'ACCEPTED' | 'REFUSED' | 'UNAVAILABLE';
  readonly partition?: number;
  readonly offset?: number;
  readonly errors?: readonly Flaw[];
}

export interface BatchAnswer {
  readonly received?: number;
  readonly accepted: number;
  readonly failed: number;
  readonly items: readonly EventAnswer[];
  readonly stopped?: string;
  readonly stoppedAtLine?: number;
}
