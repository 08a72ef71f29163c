import type { UnitDocument, UnitDocumentHead as Described } from 'rest/budget';
import type { WithoutReason } from '../treasury/types.ts';

export type UnitDocumentHead = WithoutReason<Described>;

/** A unit's document with rows; only a department's plan has the plan that it is described with. */
export type OverallSheet = Pick<UnitDocument, 'rows'> & { readonly head: UnitDocumentHead };
