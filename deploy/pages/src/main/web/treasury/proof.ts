const OF_MEMBERS = /\/api\/v1\/indicators\/([^/]+)\/members$/;

/** The page of the indicator that a live value was counted by, with its cases; of the address where REST lists these. */
export function pageOfProof(members: string | undefined): string | undefined {
  if (members === undefined || !URL.canParse(members)) {
    return undefined;
  }
  const { origin, pathname, searchParams } = new URL(members);
  const code = OF_MEMBERS.exec(pathname)?.[1];
  if (code === undefined) {
    return undefined;
  }
  const query = new URLSearchParams({ code: decodeURIComponent(code) });
  for (const name of ['court', 'asOf']) {
    const value = searchParams.get(name);
    if (value !== null) {
      query.set(name, value);
    }
  }
  return `${origin}/indicator/?${query}`;
}
