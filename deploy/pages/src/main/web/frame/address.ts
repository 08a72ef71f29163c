/** The state of a page as the query of its address, so that it can be sent and bookmarked. */
export function asked(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** Puts a value there without loading the page; undefined takes it away. */
export function keep(name: string, value: string | undefined): void {
  const query = new URLSearchParams(location.search);
  if (value === undefined || value === '') {
    query.delete(name);
  } else {
    query.set(name, value);
  }
  const text = query.toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}
