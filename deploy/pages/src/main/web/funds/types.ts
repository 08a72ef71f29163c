/** What is read of transfers and commitments; the whole is described in `/q/openapi`. */
export type Source = 'FISCAL' | 'OTHER' | 'CARRIED';

export interface Transfer {
  readonly number: string;
  readonly kind: 'TRANSFER' | 'CARRY_OVER';
  readonly source: Source;
  readonly fromProject: number;
  readonly toProject: number;
  readonly amountYuan: number;
  readonly reason: string;
  readonly documentNumber: string;
  readonly documentDate: string;
}

export interface Commitment {
  readonly number: string;
  readonly kind: 'CONTRACT' | 'FREEZE';
  readonly amountYuan: number;
  readonly drawnYuan: number;
  readonly leftYuan: number;
  readonly committedOn: string;
  readonly counterparty: string;
  readonly release?: { readonly amountYuan: number; readonly releasedOn: string; readonly reason: string } | null;
}
