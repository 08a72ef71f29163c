/** Sends events in the form in which they are written, and gives what became of each. */
import { Refused, address, send } from '../frame/api.ts';
import type { BatchResponse, EventResponse } from 'rest/events';

/** What a refusal of the door tells beyond that of others. */
type Outcome = Partial<BatchResponse & Omit<EventResponse, 'status'>>;

/** As the door names them: lines, a list, or one event. */
function mediaTypeOf(text: string): string {
  if (text.startsWith('[')) {
    return 'application/cloudevents-batch+json';
  }
  try {
    JSON.parse(text);
    return 'application/cloudevents+json';
  } catch {
    return 'application/x-ndjson';
  }
}

/**
 * What became of them.
 *
 * @throws Refused where the whole was refused for a reason of its own
 */
export async function sendEvents(text: string, mode: string): Promise<BatchResponse> {
  const trimmed = text.trim();
  const body = new Blob([trimmed], { type: mediaTypeOf(trimmed) });
  try {
    return inOneForm(await send<BatchResponse | EventResponse>('POST', address('/api/v1/events', { mode }), body));
  } catch (failure) {
    const problem = (failure instanceof Refused ? failure.problem : {}) as Outcome;
    if (problem.items !== undefined) {
      return { accepted: problem.accepted ?? 0, failed: problem.failed ?? problem.items.length, items: problem.items };
    }
    if (problem.errors !== undefined) {
      return { accepted: 0, failed: 1, items: [{ index: 0, id: problem.id, status: 'REFUSED', errors: problem.errors }] };
    }
    throw failure;
  }
}

function inOneForm(answer: BatchResponse | EventResponse): BatchResponse {
  return 'items' in answer ? answer : { accepted: 1, failed: 0, items: [answer] };
}
