/** The state of the data: how fresh it is, who has fallen silent, what could not be counted, and the proof. */
import '../frame/notice.ts';
import './dead-letters.ts';
import './orphans.ts';
import './proof.ts';
import { LitElement, html, nothing } from 'lit';
import { type Me, me } from '../frame/session.ts';
import { Asking } from '../frame/asking.ts';
import type { Freshness, Value } from 'rest/indicators';
import type { Court } from '../value/types.ts';
import { getJson } from '../frame/api.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

/** Any value tells how fresh the counting is. */
const ANY_VALUE = '/api/v1/indicators/closed-count/value';

interface Answers {
  readonly who: Me;
  readonly court: Court | undefined;
  readonly courts: readonly Court[];
  readonly freshness: Freshness | undefined;
}

class DataHealth extends LitElement {
  static override styles = sheetStyles;

  private readonly answers = new Asking<Answers>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.answers.ask((signal) => this.read(signal));
  }

  private async read(signal: AbortSignal): Promise<Answers> {
    const [who, courts] = await Promise.all([me(), getJson<Court[]>('/api/v1/courts', { named: 'true' }, signal)]);
    const court = courts[0];
    if (court === undefined) {
      return { who, court, courts, freshness: undefined };
    }
    const { freshness } = await getJson<Value>(ANY_VALUE, { court: court.code, scope: 'SUBTREE' }, signal);
    return { who, court, courts, freshness: freshness ?? undefined };
  }

  override render() {
    return this.answers.show((answers) => this.whole(answers));
  }

  private whole({ who, court, courts, freshness }: Answers) {
    const has = (...roles: string[]) => roles.some((role) => who.roles.includes(role));
    return html`
      ${freshness === undefined ? html`<jh-notice .matter=${'empty'}></jh-notice>` : fresh(freshness, courts)}
      ${has('clerk', 'publisher', 'admin')
        ? html`<jh-dead-letters .mayReplay=${has('admin')}></jh-dead-letters>`
        : nothing}
      ${court === undefined ? nothing : html`<jh-orphans .court=${court.code}></jh-orphans>`}
      <jh-proof .mayProve=${has('admin')}></jh-proof>
    `;
  }
}

function fresh({ newestEventTime, countedAt, lagSeconds, silentCourts }: Freshness, courts: readonly Court[]) {
  const silent = silentCourts ?? [];
  const named = (code: string) => courts.find((one) => one.code === code)?.name ?? code;
  return html`
    <h2>${word('state')}</h2>
    <p>
      ${word('newest')} ${moment(newestEventTime)} · ${word('counted')} ${moment(countedAt)}
      ${lagSeconds == null ? nothing : html` · ${word('lag')} ${lagSeconds} ${word('seconds')}`}
    </p>
    ${silent.length === 0
      ? html`<p class="good">${word('noSilent')}</p>`
      : html`<p class="near">△ ${word('silent')}：${silent.map(named).join('、')}</p>`}
  `;
}

customElements.define('jh-data-health', DataHealth);
