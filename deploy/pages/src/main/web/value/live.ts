/** Follows today's values of a court as they change, and says whether it does. */
import { address } from '../frame/api.ts';
import type { IndicatorValue, StreamedValues, Values } from 'rest/indicators';

export type Liveness = 'connecting' | 'live' | 'silent';

/** Until a stream has told its pace. */
const FIRST_SILENCE = 40_000;
/** So many times its pace it may be silent: one word may be late or lost. */
const PATIENCE = 2.5;

export class Live {
  private source: EventSource;
  private watch: number | undefined;
  private longestSilence = FIRST_SILENCE;

  /**
   * @param court code of the court; only courts in sight are told
   * @param told what to do with each value
   * @param changed told whenever it begins or ceases to be live
   */
  constructor(
    private readonly court: string,
    private readonly told: (value: IndicatorValue) => void,
    private readonly changed: (liveness: Liveness) => void,
  ) {
    this.source = this.listen();
  }

  private listen(): EventSource {
    const source = new EventSource(address('/api/v1/values/stream', { court: this.court }));
    source.addEventListener('open', () => this.heard('live'));
    source.addEventListener('error', () => this.heard('silent'));
    source.addEventListener('alive', () => this.heard());
    source.addEventListener('values', (event) => {
      const { values, aliveSeconds } = parsed<StreamedValues>(event);
      this.longestSilence = aliveSeconds * 1000 * PATIENCE;
      this.heard();
      values.forEach(this.told);
    });
    source.addEventListener('value', (event) => {
      this.heard();
      this.told(parsed<IndicatorValue>(event));
    });
    this.heard();
    return source;
  }

  /** A connection that was cut off without a word looks open for ever, and one that was refused is over: both are begun anew. */
  private heard(liveness?: Liveness): void {
    if (liveness !== undefined) {
      this.changed(liveness);
    }
    window.clearTimeout(this.watch);
    this.watch = window.setTimeout(() => {
      this.source.close();
      this.changed('silent');
      this.source = this.listen();
    }, this.longestSilence);
  }

  close(): void {
    window.clearTimeout(this.watch);
    this.source.close();
  }
}

/** The values of a court with a newer one in its place; one of another court changes nothing. */
export function withStreamed(all: Values, streamed: IndicatorValue): Values {
  if (streamed.court !== all.court) {
    return all;
  }
  const { code, numerator, denominator, value, status, countedAt } = streamed;
  return {
    ...all,
    freshness: { ...all.freshness, countedAt: countedAt ?? all.freshness.countedAt },
    values: all.values.map((one) => (one.code === code ? { ...one, numerator, denominator, value, status } : one)),
  };
}

function parsed<T>(event: Event): T {
  return JSON.parse((event as MessageEvent<string>).data) as T;
}
