/** One indicator of a court: its value, its year, who is how good at it, what is behind it, what it is. */
import '../value/choice.ts';
import './definition.ts';
import './explanation.ts';
import './figure-card.ts';
import './members.ts';
import './ranking.ts';
import './trend.ts';
import './trial.ts';
import { LitElement, css, html, nothing } from 'lit';
import type { Indicator, Value } from 'rest/indicators';
import type { Court } from '../value/types.ts';
import { Live, type Liveness } from '../value/live.ts';
import { CUTS, type Question, UNCUT, keepInAddress, pathOf, questionOfAddress, slice } from './question.ts';
import { hasFormula } from './formula.ts';
import { freshness, freshnessStyles } from '../value/freshness.ts';
import { Asking } from '../frame/asking.ts';
import type { Choice } from '../value/choice.ts';
import { asked } from '../frame/address.ts';
import { address, getJson } from '../frame/api.ts';
import { partStyles } from '../frame/styles.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

interface Answer {
  readonly definition: Indicator;
  readonly value: Value;
}

const PAUSE = 2_000;

/** Who followed a figure to what is behind it finds that first. */
const cameForMembers = location.hash === '#members';

class IndicatorPage extends LitElement {
  static override properties = {
    courts: { state: true },
    question: { state: true },
    liveness: { state: true },
  };

  static override styles = [
    freshnessStyles,
    partStyles,
    css`
      h1 {
        font-size: 1.5rem;
        margin: var(--space) 0;
      }
      jh-figure {
        display: block;
        margin-top: calc(var(--space) * 2);
      }
      label {
        display: flex;
        gap: var(--space);
      }
    `,
  ];

  declare courts: readonly Court[];
  declare question: Question | undefined;
  declare liveness: Liveness | undefined;

  private readonly page = new Asking<Answer>(this);
  private live: Live | undefined;
  private soon: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (asked('code') === undefined) {
      return;
    }
    void this.page.ask(async (signal) => {
      this.courts = await getJson<Court[]>('/api/v1/courts', { named: 'true' }, signal);
      const question = questionOfAddress(this.courts[0]?.code ?? '');
      this.question = question;
      this.follow(question);
      return this.answer(question, signal);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.live?.close();
  }

  private async answer(question: Question, signal: AbortSignal): Promise<Answer> {
    const { asOf } = question;
    const [definition, value] = await Promise.all([
      getJson<Indicator>(pathOf(question, ''), { asOf }, signal),
      getJson<Value>(pathOf(question, '/value'), { ...slice(question), asOf }, signal),
    ]);
    document.title = `${value.name} · ${value.courtName ?? value.court} · 绩衡`;
    return { definition, value };
  }

  /** Asks anew where whose value it is or its day changes; else only the part that shows the change. */
  private change(by: Partial<Question>): void {
    const former = this.question!;
    const question = { ...former, ...by };
    this.question = question;
    keepInAddress(question);
    if (['court', 'scope', ...CUTS, 'asOf'].some((name) => name in by)) {
      this.follow(question);
      void this.page.ask((signal) => this.answer(question, signal));
    }
  }

  /** A value of today that moved is asked for with all that hangs on it, not more often than every two seconds. */
  private follow(question: Question): void {
    this.live?.close();
    this.live = undefined;
    this.liveness = undefined;
    const { court, scope, asOf } = question;
    if (asOf !== today() || scope !== 'COURT' || CUTS.some((cut) => question[cut] !== undefined)) {
      return;
    }
    this.liveness = 'connecting';
    let known: string | undefined;
    this.live = new Live(
      court,
      ({ code, numerator, denominator }) => {
        const parts = `${numerator}/${denominator}`;
        if (code !== question.code || parts === known) {
          return;
        }
        if (known !== undefined) {
          window.clearTimeout(this.soon);
          this.soon = window.setTimeout(() => void this.page.again(), PAUSE);
        }
        known = parts;
      },
      (liveness) => (this.liveness = liveness),
    );
  }

  override render() {
    if (asked('code') === undefined) {
      return html`<p>${word('unknown')}</p>
        <a href="/">‹ ${word('board')}</a>`;
    }
    return html`${this.head()} ${this.page.show((answer) => this.body(answer))}`;
  }

  private head() {
    const { question } = this;
    if (question === undefined) {
      return nothing;
    }
    const asOf = question.asOf === today() ? undefined : question.asOf;
    return html`
      <nav aria-label=${word('board')}><a href=${address('/', { court: question.court, asOf })}>‹ ${word('board')}</a></nav>
      <jh-choice
        .courts=${this.courts}
        .choice=${{ court: question.court, asOf: question.asOf }}
        @chosen=${(event: CustomEvent<Choice>) => this.choose(event.detail)}
      ></jh-choice>
      <div class="row">${this.leads() ? this.subtree(question) : nothing} ${this.alone(question)}</div>
    `;
  }

  /** Departments and judges are those of a court: another court is seen whole. */
  private choose(choice: Choice): void {
    const other = choice.court !== this.question!.court;
    this.change(other ? { ...choice, department: undefined, judge: undefined } : choice);
  }

  private leads(): boolean {
    return this.courts.some((court) => court.parent === this.question?.court);
  }

  private subtree(question: Question) {
    const toggle = (event: Event) =>
      this.change({ scope: (event.target as HTMLInputElement).checked ? 'SUBTREE' : 'COURT' });
    return html`<label>
      <input type="checkbox" .checked=${question.scope === 'SUBTREE'} @change=${toggle} />${word('subtree')}
    </label>`;
  }

  private alone(question: Question) {
    const which = CUTS.flatMap((cut) => question[cut] ?? []);
    if (which.length === 0) {
      return nothing;
    }
    return html`<span>${word('only')} ${which.join(' · ')}</span>
      <button @click=${() => this.change(UNCUT)}>${word('all')}</button>`;
  }

  private body(answer: Answer) {
    const { definition, value } = answer;
    const question = this.question!;
    const course = html`
      <jh-trend .question=${question} .definition=${definition} .value=${value} @changed=${this.changed}></jh-trend>
      <jh-ranking .question=${question} .value=${value} ?leads=${this.leads()} @changed=${this.changed}></jh-ranking>
    `;
    return html`
      <h1>${value.name} <small class="quiet">${value.courtName ?? value.court}</small></h1>
      ${value.freshness === null ? nothing : freshness(value.freshness, this.liveness ?? (question.asOf === today() ? 'still' : 'past'))}
      <jh-figure .question=${question} .definition=${definition} .value=${value}></jh-figure>
      ${cameForMembers ? [this.members(answer), course] : [course, this.members(answer)]}
      <jh-definition .definition=${definition}></jh-definition>
      ${hasFormula(definition) ? html`<jh-trial .question=${question} .version=${value.version}></jh-trial>` : nothing}
    `;
  }

  private members({ definition, value }: Answer) {
    if (!hasFormula(definition)) {
      return nothing;
    }
    return html`
      <jh-members
        .question=${this.question}
        .value=${value}
        ?quotient=${definition.denominator !== null}
        @changed=${this.changed}
      ></jh-members>
      <jh-explanation .question=${this.question} .version=${value.version}></jh-explanation>
    `;
  }

  private readonly changed = (event: CustomEvent<Partial<Question>>): void => this.change(event.detail);
}

customElements.define('jh-indicator', IndicatorPage);
