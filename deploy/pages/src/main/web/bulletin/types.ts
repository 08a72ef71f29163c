/** What REST describes more loosely than a bulletin is. */
import type { Bulletin as Described, BulletinBlock } from 'rest/indicators';

/** A block; which members it has depends on its kind, and the others are null. */
type BlockOf<Kind extends BulletinBlock['kind'], Member extends keyof BulletinBlock> = { readonly kind: Kind } & {
  readonly [M in Member]: NonNullable<BulletinBlock[M]>;
};

export type Table = BlockOf<'TABLE', 'caption' | 'columns' | 'rows'>;

export type Chart = BlockOf<'CHART', 'caption' | 'labels' | 'series'>;

export type Block = BlockOf<'TITLE' | 'HEADING' | 'PARAGRAPH', 'runs'> | Table | Chart;

export type Bulletin = Omit<Described, 'document'> & { readonly document: readonly Block[] };

/** What of a wording was refused, as its problem document tells. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly placeholder: string;
  readonly reason: string;
}
