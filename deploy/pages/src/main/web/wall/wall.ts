/** The wall display 大屏: the pictures of a court one after another, full screen and dark, with nothing to press. */
import { Live, type Liveness, withStreamed } from '../value/live.ts';
import { LitElement, html, nothing } from 'lit';
import { getJson } from '../frame/api.ts';
import type { Picture, Shown } from './picture.ts';
import { language } from '../frame/words.ts';
import { moment, today } from '../frame/figures.ts';
import { Asking } from '../frame/asking.ts';
import type { IndicatorValue, Values } from 'rest/indicators';
import type { Court } from '../value/types.ts';
import { HEADLINES } from '../board/headline.ts';
import { Rotation } from './rotation.ts';
import { asked } from '../frame/address.ts';
import { comparisonOf } from './comparison.ts';
import { freshnessStyles } from '../value/freshness.ts';
import { headlines } from './headlines.ts';
import { keyed } from 'lit/directives/keyed.js';
import { situation } from './situation.ts';
import { textOf } from '../frame/notice.ts';
import { toneStyles } from '../frame/styles.ts';
import { wallStyles } from './styles.ts';
import { warnings } from './warnings.ts';
import { word } from './words.ts';

const PICTURES: readonly Picture[] = [headlines, situation, ...HEADLINES.map(comparisonOf), warnings] as Picture[];
/** How often a picture is read again while it hangs, or where it was not answered, or at most for what the stream tells. */
const USUALLY = 60_000;
const UNANSWERED = 20_000;
const TOLD = 15_000;
/** Of the courts that have fallen silent. */
const MOST_NAMED = 5;

interface Hung {
  readonly picture: Picture;
  readonly asking: Asking<unknown>;
}

class Wall extends LitElement {
  static override styles = [freshnessStyles, toneStyles, wallStyles];

  private readonly courts = new Asking<readonly Court[]>(this);
  private readonly all: readonly Hung[] = PICTURES.map((picture) => ({ picture, asking: new Asking<unknown>(this) }));
  private readonly values = this.all.find(({ picture }) => picture === headlines)!.asking;
  private readonly rotation = new Rotation(this, asked('seconds'));
  private readonly scope = asked('scope') === 'SUBTREE' ? 'SUBTREE' : undefined;
  private live: Live | undefined;
  private liveness: Liveness = 'connecting';
  /** In which span of time the stream told of something last. */
  private told = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.live?.close();
    this.live = undefined;
  }

  private get court(): string | undefined {
    return asked('court') ?? this.courts.answer?.[0]?.code;
  }

  /** Those that this court has: it may have none under it, or a ranking may be forbidden. */
  private get hung(): readonly Hung[] {
    const leads = (this.courts.answer ?? []).some(({ parent }) => parent === this.court);
    return this.all.filter(
      ({ picture, asking }) => picture.compares !== true || (leads && asking.failure?.problem.code !== 'no-ranking'),
    );
  }

  private get current(): Hung {
    return this.hung[this.rotation.turn % this.hung.length]!;
  }

  override willUpdate(): void {
    const often = this.courts.failure === undefined ? Infinity : UNANSWERED;
    this.courts.when('courts', [this.rotation.periods(often)], (signal) =>
      getJson<Court[]>('/api/v1/courts', { named: 'true' }, signal),
    );
    const { court, scope, hung } = this;
    if (court === undefined || this.courts.answer === undefined) {
      return;
    }
    this.follow(court);
    const next = hung[(this.rotation.turn + 1) % hung.length]!;
    [this.current, next].forEach((one) => this.read(one, { court, scope, day: today() }));
  }

  /** The one whose turn comes is read before, so that nobody looks at an empty wall. */
  private read({ picture, asking }: Hung, shown: Shown): void {
    const often = asking.failure === undefined ? USUALLY : UNANSWERED;
    const about = [shown.day, often, this.rotation.periods(often), picture.follows === true ? this.told : 0];
    asking.when([shown.court, shown.scope], about, (signal) => picture.read(shown, signal));
  }

  private follow(court: string): void {
    this.live ??= new Live(
      court,
      (value) => this.take(value),
      (liveness) => {
        this.liveness = liveness;
        this.requestUpdate();
      },
    );
  }

  private take(value: IndicatorValue): void {
    this.told = this.rotation.periods(TOLD);
    const { values } = this;
    const answer = values.answer as Values | undefined;
    if (this.scope === undefined && answer?.asOf === value.asOf) {
      values.hold(withStreamed(answer, value));
    }
    this.requestUpdate();
  }

  override render() {
    const { courts, court } = this;
    if (court === undefined || courts.answer === undefined) {
      return html`<main>
        <h1>${word('wall')}</h1>
        ${courts.show(() => html`<jh-notice .matter=${'empty'}></jh-notice>`)}
      </main>`;
    }
    const name = courts.answer.find(({ code }) => code === court)?.name ?? court;
    const { picture, asking } = this.current;
    const shown = { court, scope: this.scope, day: today() };
    return html`
      <header>
        <h1>${name}${this.scope === undefined ? nothing : word('withSubtree')}</h1>
        <time>${moment(new Date(this.rotation.now).toISOString())}</time>
      </header>
      <main>
        <h2>${word(picture.title)}</h2>
        ${keyed(
          picture,
          html`<div class="picture" data-picture=${picture.title}>
            ${asking.answer === undefined
              ? html`<jh-notice .matter=${asking.failure ?? 'loading'} @again=${() => asking.again()}></jh-notice>`
              : picture.draw(asking.answer, shown)}
          </div>`,
        )}
      </main>
      <footer>${this.standing(this.current)} ${this.turns()}</footer>
    `;
  }

  /** Whether it is live, and else how old; the seconds are not read out each time. */
  private standing({ picture, asking }: Hung) {
    const { liveness, rotation } = this;
    const { failure, answeredAt } = asking;
    const streamed = picture === headlines && this.scope === undefined && liveness === 'live';
    const quiet = failure === undefined && liveness === 'live';
    return html`<p>
      <span role="status" class=${quiet ? 'quiet' : 'warn'}
        >${word(liveness)}${failure === undefined ? nothing : html` · ${textOf(failure)}`}</span
      >
      ${answeredAt === undefined || (streamed && failure === undefined)
        ? nothing
        : html`<span class=${quiet ? 'quiet' : 'warn'} data-age=${rotation.secondsSince(answeredAt)}
            >· ${word('read')} ${rotation.secondsSince(answeredAt)} ${word('ago')}</span
          >`}
      ${this.counted()}
    </p>`;
  }

  /** When events were last counted, and which courts have fallen silent. */
  private counted() {
    const { countedAt, silentCourts } = (this.values.answer as Values | undefined)?.freshness ?? {};
    const silent = silentCourts ?? [];
    const more = silent.length > MOST_NAMED ? `…${silent.length}` : '';
    return html`
      <span class="quiet">· ${word('counted')} ${moment(countedAt)}</span>
      ${silent.length === 0
        ? nothing
        : html`<span class="warn">· ${word('fallenSilent')} ${silent.slice(0, MOST_NAMED).join('、')}${more}</span>`}
    `;
  }

  private turns() {
    const { current } = this;
    return html`<span class="turns quiet" aria-hidden="true"
      >${this.hung.map((one) => (one === current ? '●' : '○'))}</span
    >`;
  }
}

customElements.define('jh-wall', Wall);
