/** What is read of a bulletin; the whole is described in `/q/openapi`. */
export interface Run {
  readonly text: string;
  readonly members?: string | null;
}

interface Prose {
  readonly kind: 'TITLE' | 'HEADING' | 'PARAGRAPH';
  readonly runs: readonly Run[];
}

export interface Table {
  readonly kind: 'TABLE';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Run[])[];
}

export interface Chart {
  readonly kind: 'CHART';
  readonly caption: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

export type Block = Prose | Table | Chart;

/** The wording of a court's bulletins. */
export interface Wording {
  readonly text: string;
  /** Whether it is the court's own, and not the packaged one. */
  readonly own: boolean;
  readonly changedBy?: string | null;
  readonly changedAt?: string | null;
}

/** What of a wording was refused. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly placeholder: string;
  readonly reason: string;
}

export interface Bulletin {
  readonly court: string;
  readonly month: string;
  readonly asOf: string;
  readonly running: boolean;
  readonly countedAt?: string | null;
  readonly document: readonly Block[];
}
