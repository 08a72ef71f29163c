/** What is read of overall sheets; the whole is described in `/q/openapi`. */
import type { ProjectState } from '../treasury/types.ts';

export interface SheetHead {
  readonly unit: string;
  readonly year: number;
  readonly state: ProjectState;
  readonly revision: number;
  readonly step: string;
  readonly at: string;
  readonly by: string;
  readonly reason?: string | null;
  readonly document?: { readonly number: string; readonly day: string } | null;
}

/** A row as the sheet has it; everything is kept to the letter. */
export interface OverallRow {
  readonly duty?: string;
  readonly objective?: string;
  readonly indicator: string;
  readonly sign?: string;
  readonly measure?: string;
  readonly annual?: string;
  readonly mean?: string;
  readonly lastYear?: string;
  readonly source?: string;
  readonly departments?: string;
}

export interface OverallSheet {
  readonly head: SheetHead;
  readonly rows: readonly OverallRow[];
}
