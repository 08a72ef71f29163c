/** Asks the REST interface of this service, as any other dashboard may. */
import { language } from './words.ts';

/** What the service answers where it does not answer well (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  /** The one place of a body that could not be read. */
  readonly field?: string;
  /** Why, where it could not be read. */
  readonly reason?: string;
  /** Every place of a request that breaks a rule. */
  readonly violations?: readonly { readonly field: string; readonly message: string }[];
  /** Every finding in a sheet that was refused, by JSON Pointer. */
  readonly findings?: readonly { readonly severity: string; readonly pointer?: string; readonly message: string }[];
  /** Other arguments, by the code. */
  readonly [argument: string]: unknown;
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

const BUSY = 503;
const MOST_AGAIN = 3;
const MOST_SECONDS = 5;

export type Query = Readonly<Record<string, string | undefined>>;

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((one): one is [string, string] => !!one[1]);
  const text = new URLSearchParams(given).toString();
  return text === '' ? path : `${path}?${text}`;
}

/**
 * The JSON that is answered; a service that is busy is asked again after a while.
 *
 * @throws Refused with the problem document; of status 0 where there is no answer
 */
export async function getJson<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return (await get(path, query, signal)).json() as Promise<T>;
}

/** The text that is answered; asks again and throws as {@link getJson} does. */
export async function getText(path: string, query: Query = {}, signal?: AbortSignal): Promise<string> {
  return (await get(path, query, signal)).text();
}

/** Something that people change, and which revision of it was seen. */
export interface Revised<T> {
  readonly seen: T;
  readonly revision: number;
}

/** The JSON that is answered, with the revision that its ETag tells, which a change is to name; throws as {@link getJson} does. */
export async function getRevised<T>(path: string, signal?: AbortSignal): Promise<Revised<T>> {
  const answer = await get(path, {}, signal);
  const revision = Number(/\d+/.exec(answer.headers.get('ETag') ?? '')?.[0]);
  return { seen: (await answer.json()) as T, revision };
}

async function get(path: string, query: Query, signal?: AbortSignal): Promise<Response> {
  let answer = await ask(address(path, query), { signal });
  for (let again = 0; again < MOST_AGAIN && answer.status === BUSY; again++) {
    await new Promise((then) => setTimeout(then, pause(answer)));
    answer = await ask(address(path, query), { signal });
  }
  return good(answer);
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
  return (await good(answer)).json() as Promise<T>;
}

/** How long a service that is busy asks to wait, in milliseconds; no reader waits longer than some seconds. */
function pause(answer: Response): number {
  const seconds = Number(answer.headers.get('Retry-After') ?? 1);
  return Math.min(Number.isNaN(seconds) ? 1 : seconds, MOST_SECONDS) * 1_000;
}

async function ask(target: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(target, {
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
}

async function good(answer: Response): Promise<Response> {
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
