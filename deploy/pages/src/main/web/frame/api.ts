/** Asks the REST interface of this service, as any other dashboard may. */
import { language } from './words.ts';

/** What the service answers where it does not answer well (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
}

export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? String(problem.status));
  }

  /** Nobody is signed in, or the session has ended. */
  get signedOut(): boolean {
    return this.problem.status === 401 || this.problem.status === 499;
  }

  get forbidden(): boolean {
    return this.problem.status === 403;
  }
}

export type Query = Readonly<Record<string, string | undefined>>;

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((one): one is [string, string] => !!one[1]);
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}

/**
 * The JSON that is answered.
 *
 * @throws Refused with the problem document; of status 0 where there is no answer
 */
export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await (await ask(address(path, query), { signal })).json()) as T;
}

/**
 * Changes something, and gives the JSON that is answered.
 *
 * @param body sent as JSON; a form with files and a blob as they are; nothing where it is undefined
 * @param revision the one that was seen, so that nobody's change is overwritten
 * @throws Refused as {@link getJson} does
 */
export async function send<T>(method: string, path: string, body?: unknown, revision?: number): Promise<T> {
  const asItIs = body === undefined || body instanceof FormData || body instanceof Blob;
  const answer = await ask(path, {
    method,
    body: asItIs ? body : JSON.stringify(body),
    headers: {
      ...(asItIs ? {} : { 'Content-Type': 'application/json' }),
      ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
    },
  });
  return (await answer.json()) as T;
}

async function ask(target: string, request: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(target, {
      ...request,
      headers: {
        Accept: 'application/json, */*;q=0.5',
        'Accept-Language': language(),
        'X-Requested-With': 'JavaScript',
        ...request.headers,
      },
    });
  } catch (failure) {
    if (request.signal?.aborted === true) {
      throw failure;
    }
    throw new Refused({ status: 0, code: 'unreachable' });
  }
  if (!answer.ok) {
    throw new Refused(await problem(answer));
  }
  return answer;
}

async function problem(answer: Response): Promise<Problem> {
  try {
    return { ...((await answer.json()) as Problem), status: answer.status };
  } catch {
    return { status: answer.status };
  }
}
