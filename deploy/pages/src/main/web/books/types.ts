/** What is read of the ledger and the rosters; the whole is described in `/q/openapi`. */
export type ItemKind = 'COUNT' | 'RATIO' | 'SURVEY' | 'CHECK';

export interface LedgerItem {
  readonly code: string;
  readonly name: string;
  readonly englishName: string;
  readonly kind: ItemKind;
  readonly unit: string;
}

export interface Booked {
  readonly id: string;
  readonly court: string;
  readonly department?: string | null;
  readonly item: string;
  readonly day: string;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly numerator: number;
  readonly denominator?: number | null;
  readonly evidence: string;
  readonly evidenceLink?: string | null;
  readonly reference?: string | null;
  readonly reverses?: string | null;
  readonly reversedBy?: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

export interface Tenure {
  readonly id: string;
  readonly court: string;
  readonly judge: string;
  readonly judgeName?: string | null;
  readonly department?: string | null;
  readonly from: string;
  readonly to?: string | null;
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: string;
}
