/** Sends events in the form in which they are written, and gives what became of each. */
import { Refused, address, send } from '../frame/api.ts';
import type { BatchAnswer, EventAnswer } from 'rest/events';

/** What a refusal of the door tells beyond that of others. */
type Outcome = Partial<BatchAnswer & Omit<EventAnswer, 'status'>>;

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
export async function sendEvents(text: string, mode: string): Promise<BatchAnswer> {
  const trimmed = text.trim();
  const body = new Blob([trimmed], { type: mediaTypeOf(trimmed) });
  try {
    return inOneForm(await send<BatchAnswer | EventAnswer>('POST', address('/api/v1/events', { mode }), body));
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

function inOneForm(answer: BatchAnswer | EventAnswer): BatchAnswer {
  return 'items' in answer ? answer : { accepted: 1, failed: 0, items: [answer] };
}
