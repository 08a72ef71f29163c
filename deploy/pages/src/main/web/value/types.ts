import type { Court as Described } from 'rest/indicators';

/** A court as pages list them: only those that have a name (`named=true`). */
export type Court = Described & { readonly name: string };
