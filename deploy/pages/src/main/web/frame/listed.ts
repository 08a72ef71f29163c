/** The items of a list that were written in a form, without those left empty. */
export interface Listed<T> {
  /** The numbers that the items have in the form. */
  readonly numbers: readonly string[];
  readonly items: readonly T[];
  /** The field of a place in the body; an item stands there at another number where some were left empty. */
  readonly fieldAt: (place: string) => string;
}

export function listed<T>(entries: Record<string, unknown>, name: string): Listed<T> {
  const written = (entries[name] ?? {}) as Record<string, T>;
  const numbers = Object.keys(written);
  return {
    numbers,
    items: Object.values(written),
    fieldAt: (place) => {
      const [list, number, ...rest] = place.split('.');
      return list === name && number !== undefined ? [name, numbers[Number(number)] ?? number, ...rest].join('.') : place;
    },
  };
}
