/** Follows today's values of a court as they change, and says whether it does. */
import { address } from '../frame/api.ts';
import type { StreamedValue, Values } from './types.ts';

export type Liveness = 'connecting' | 'live' | 'silent';

export class Live {
  private readonly source: EventSource;

  /**
   * @param court code of the court; only courts in sight are told
   * @param told what to do with each value
   * @param changed told whenever it begins or ceases to be live
   */
  constructor(
    court: string,
    private readonly told: (value: StreamedValue) => void,
    private readonly changed: (liveness: Liveness) => void,
  ) {
    this.source = new EventSource(address('/api/v1/values/stream', { court }));
    this.source.addEventListener('open', () => this.changed('live'));
    this.source.addEventListener('error', () => this.changed('silent'));
    this.source.addEventListener('values', (event) => {
      const all = parsed<{ values: StreamedValue[] }>(event);
      all.values.forEach(this.told);
    });
    this.source.addEventListener('value', (event) => this.told(parsed<StreamedValue>(event)));
  }

  /** Whether it was refused, and does not try again by itself. */
  get ended(): boolean {
    return this.source.readyState === EventSource.CLOSED;
  }

  close(): void {
    this.source.close();
  }
}

/** The values of a court with a newer one in its place; one of another court changes nothing. */
export function withStreamed(all: Values, streamed: StreamedValue): Values {
  if (streamed.court !== all.court) {
    return all;
  }
  const { code, numerator, denominator, value, status, countedAt } = streamed;
  return {
    ...all,
    freshness: { ...all.freshness, countedAt },
    values: all.values.map((one) => (one.code === code ? { ...one, numerator, denominator, value, status } : one)),
  };
}

function parsed<T>(event: Event): T {
  return JSON.parse((event as MessageEvent<string>).data) as T;
}
