/** What is read of a receipt; the whole is described in `/q/openapi`. */
export interface Receipt {
  readonly source: string;
  readonly id: string;
  readonly status: 'COUNTED' | 'ORPHANED' | 'CANCELLED' | 'DEAD_LETTERED';
  readonly type: string | null;
  readonly caseNumber: string | null;
  readonly partition: number | null;
  readonly offset: number | null;
  readonly countedAt: string | null;
  readonly effect: readonly {
    readonly name: string;
    readonly court: string;
    readonly day: string;
    readonly item: string | null;
    readonly amount: number;
  }[];
  readonly duplicates: readonly { readonly partition: number; readonly offset: number; readonly receivedAt: string }[];
  readonly deadLetters: readonly {
    readonly id: number;
    readonly receivedAt: string;
    readonly place: string | null;
    readonly value: string | null;
    readonly reason: string;
    readonly replayedAt?: string | null;
  }[];
}
