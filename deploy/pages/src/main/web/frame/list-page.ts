/** A page of a list as every service answers it; pages are counted from 0. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly size: number;
  readonly total: number;
}
