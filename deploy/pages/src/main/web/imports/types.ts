/** What the page of imports reads of the answers of REST; the whole is described in `/q/openapi`. */
export interface Import {
  readonly id: number;
  readonly fileName: string;
  readonly state: 'PREVIEWED' | 'IMPORTING' | 'IMPORTED';
  readonly forms: number;
  readonly entered: number;
  readonly unchanged: number;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly entries: readonly Entry[] | null;
}

export interface Entry {
  readonly kind: string;
  readonly unit: string;
  readonly year: number;
  readonly name: string | null;
  readonly projectId: number | null;
}

export interface Finding {
  readonly severity: 'ERROR' | 'WARNING';
  readonly place: string | null;
  readonly row: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** A form that was found in the file; which members it has depends on its kind, and an empty list is left out. */
export interface Form {
  readonly place: string;
  readonly heading?: string | null;
  readonly unit: string | null;
  readonly unitName?: string | null;
  readonly year: number | null;
  readonly name?: string | null;
  readonly budgetWan?: number | null;
  readonly day?: string | null;
  readonly indicators?: readonly unknown[] | null;
  readonly rows?: readonly unknown[] | null;
  readonly unchanged?: boolean;
  readonly findings?: readonly Finding[];
}

export interface Preview {
  readonly import: Import;
  readonly errors: number;
  readonly warnings: number;
  readonly projects: readonly Form[];
  readonly ofUnits: readonly Form[];
  readonly selfEvaluations: readonly Form[];
  readonly monitorings: readonly Form[];
  readonly findings: readonly Finding[];
}
