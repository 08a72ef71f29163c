/** The indicator board: a court on a day, its headline figures and all others, live today. */
import '../frame/notice.ts';
import '../value/choice.ts';
import './table.ts';
import { LitElement, css, html, nothing } from 'lit';
import { Live, type Liveness, withStreamed } from '../value/live.ts';
import { HEADLINES } from './headline.ts';
import { asked, keep } from '../frame/address.ts';
import { type Earlier, earlier, monthsOf } from './earlier.ts';
import { Asking } from '../frame/asking.ts';
import { partStyles } from '../frame/styles.ts';
import { today } from '../frame/figures.ts';
import { freshness, freshnessStyles } from '../value/freshness.ts';
import type { Choice } from '../value/choice.ts';
import type { IndicatorValue, Value, Values } from 'rest/indicators';
import type { Court } from '../value/types.ts';
import { Refused, address, getJson } from '../frame/api.ts';
import type { Matter } from '../frame/notice.ts';
import { word } from './words.ts';

class Board extends LitElement {
  static override properties = {
    courts: { state: true },
    choice: { state: true },
    answer: { state: true },
    matter: { state: true },
    liveness: { state: true },
  };

  static override styles = [
    freshnessStyles,
    partStyles,
    css`
      .cards {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: calc(var(--space) * 2);
      }
      .others {
        float: inline-end;
        display: flex;
        flex-wrap: wrap;
        justify-content: end;
        gap: calc(var(--space) * 2);
      }
      @media (max-width: 40rem) {
        .others {
          float: none;
          justify-content: start;
          margin-bottom: calc(var(--space) * 2);
        }
      }
      h2 {
        font-size: 1.1rem;
        margin: calc(var(--space) * 3) 0 var(--space);
      }
    `,
  ];

  declare courts: readonly Court[];
  declare choice: Choice | undefined;
  declare answer: Values | undefined;
  declare matter: Matter | undefined;
  declare liveness: Liveness | undefined;

  private readonly earlier = new Asking<Earlier>(this);
  private readonly year = new Asking<readonly ReadonlyMap<string, Value>[]>(this);
  private live: Live | undefined;

  constructor() {
    super();
    this.courts = [];
    this.matter = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.live?.close();
  }

  private async begin(): Promise<void> {
    await this.orTell(async () => {
      this.courts = await getJson<Court[]>('/api/v1/courts', { named: 'true' });
      const court = asked('court') ?? this.courts[0]?.code;
      if (court === undefined) {
        this.matter = 'empty';
        return;
      }
      await this.show({ court, asOf: asked('asOf') ?? today() });
    });
  }

  private async show(choice: Choice): Promise<void> {
    this.choice = choice;
    keep('court', choice.court);
    keep('asOf', choice.asOf === today() ? undefined : choice.asOf);
    this.live?.close();
    this.live = undefined;
    this.liveness = undefined;
    await this.orTell(async () => {
      this.answer = await getJson<Values>('/api/v1/values', { ...choice });
      this.matter = undefined;
      void this.earlier.ask((signal) => earlier(choice, signal));
      this.askYear(choice);
      if (choice.asOf === today()) {
        this.follow(choice.court);
      }
    });
  }

  /** As many questions as months: only for whoever wants the lines. */
  private askYear(choice: Choice): void {
    if (asked('year') !== undefined) {
      void this.year.ask((signal) => monthsOf(choice, signal));
    }
  }

  private toggleYear(): void {
    keep('year', asked('year') === undefined ? '1' : undefined);
    this.askYear(this.choice!);
    this.requestUpdate();
  }

  private follow(court: string): void {
    this.liveness = 'connecting';
    this.live = new Live(
      court,
      (value) => this.take(value),
      (liveness) => (this.liveness = liveness),
    );
  }

  private take(streamed: IndicatorValue): void {
    this.answer = this.answer && withStreamed(this.answer, streamed);
  }

  private async orTell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.matter = failure;
    }
  }

  override render() {
    return html`
      <nav class="others" aria-label=${word('others')}>
        <a href=${address('/watch/', { court: this.choice?.court ?? asked('court') })}>${word('watch')}</a>
        <a href=${address('/wall/', { court: this.choice?.court ?? asked('court') })}>${word('wall')}</a>
        <a href="/case/">${word('lookUp')}</a>
      </nav>
      ${this.choice === undefined
        ? nothing
        : html`<jh-choice
            .courts=${this.courts}
            .choice=${this.choice}
            @chosen=${(event: CustomEvent<Choice>) => this.show(event.detail)}
          ></jh-choice>`}
      ${this.matter === undefined
        ? this.figures(this.answer!)
        : html`<jh-notice .matter=${this.matter} @again=${this.begin}></jh-notice>`}
    `;
  }

  private figures(answer: Values) {
    const headlines = HEADLINES.flatMap((code) => answer.values.filter((one) => one.code === code));
    const withYear = asked('year') !== undefined;
    return html`
      ${freshness(answer.freshness, this.liveness ?? 'past')}
      <h2>${word('headline')}</h2>
      <div class="cards">
        ${headlines.map(
          (value: Value) =>
            html`<jh-headline .value=${value} .court=${answer.court} .asOf=${answer.asOf}></jh-headline>`,
        )}
      </div>
      <h2>${word('all')}</h2>
      <div class="row">
        <button aria-pressed=${withYear} @click=${this.toggleYear}>${word('year')}</button>
        ${withYear && this.year.answer === undefined ? this.year.show(() => nothing) : nothing}
      </div>
      <jh-values
        .values=${answer.values}
        .earlier=${this.earlier.answer}
        .months=${withYear ? this.year.answer : undefined}
        .court=${answer.court}
        .asOf=${answer.asOf}
      ></jh-values>
    `;
  }
}

customElements.define('jh-board', Board);
