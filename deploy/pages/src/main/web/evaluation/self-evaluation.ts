/** The self-evaluation of a project: its grade, where points were lost and why, and the score of every row. */
import './self-evaluation-entry.ts';
import '../frame/entry.ts';
import { LitElement, css, html, nothing } from 'lit';
import { address, getJson } from '../frame/api.ts';
import { heading, scores } from './scores.ts';
import { Asking } from '../frame/asking.ts';
import type { EntryForm } from '../frame/entry.ts';
import type { SelfEvaluation } from './types.ts';
import type { TargetStatus } from '../treasury/types.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const FORMATS = ['docx', 'xlsx'] as const;

class ProjectEvaluation extends LitElement {
  static override properties = {
    project: { type: Number },
    targets: { attribute: false },
    mayWrite: { attribute: false },
    mayReturn: { attribute: false },
    stand: { attribute: false },
    entered: { state: true },
    said: { state: true },
  };

  static override styles = [
    sheetStyles,
    css`
      .total {
        font-size: 1.5rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare project: number;
  declare targets: readonly TargetStatus[];
  declare mayWrite: boolean;
  declare mayReturn: boolean;
  /** What else the page shows of the project; another one where something was changed, and this is read again. */
  declare stand: unknown;
  /** Whether it is being filled in. */
  declare entered: boolean;
  /** What was done last. */
  declare said: string;

  constructor() {
    super();
    this.entered = false;
    this.said = '';
  }

  private readonly evaluation = new Asking<SelfEvaluation>(this);

  private get path(): string {
    return `/api/v1/projects/${this.project}/self-evaluation`;
  }

  override willUpdate(): void {
    // Not under somebody who fills it in: when that is put away.
    if (!this.entered) {
      this.evaluation.when(this.path, [this.stand], (signal) => getJson(this.path, {}, signal));
    }
  }

  override render() {
    return this.evaluation.show((evaluation) => this.whole(evaluation));
  }

  private whole(evaluation: SelfEvaluation) {
    const { state, card } = evaluation;
    return html`
      ${card == null ? html`<p class="near">${evaluation.unscored}</p>` : heading(evaluation, card)}
      <p class="good" role="status">${this.said}</p>
      ${state === 'DRAFT' && this.mayWrite ? this.entry(evaluation) : nothing}
      ${state === 'SUBMITTED' && this.mayReturn
        ? html`<jh-entry
            action=${word('return')}
            .form=${{
              path: `${this.path}/return`,
              revision: evaluation.revision,
              fields: [{ name: 'reason', label: word('returnReason'), required: true }],
            } satisfies EntryForm}
            @entered=${() => this.take(word('returned'))}
          ></jh-entry>`
        : nothing}
      ${card == null || this.entered ? nothing : scores(card)}
      <p>
        ${word('form')}：${FORMATS.map((format) => html`<a href=${address(this.path, { format })} download>${format}</a>　`)}
      </p>
    `;
  }

  private entry(evaluation: SelfEvaluation) {
    return html`
      <p><button @click=${this.turn}>${word(this.entered ? 'stop' : 'fill')}</button></p>
      ${this.entered
        ? html`<jh-self-evaluation-entry
            .project=${this.project}
            .evaluation=${evaluation}
            .targets=${this.targets}
            @saved=${({ detail }: CustomEvent<SelfEvaluation>) => this.hold(detail)}
            @done=${({ detail }: CustomEvent<SelfEvaluation>) =>
              this.take(word(detail.state === 'SUBMITTED' ? 'submitted' : 'saved'))}
          ></jh-self-evaluation-entry>`
        : nothing}
    `;
  }

  private turn(): void {
    Object.assign(this, { entered: !this.entered, said: '' });
  }

  /** What was saved stays so where submitting it is refused, and the form is filled in further. */
  private hold(saved: SelfEvaluation): void {
    this.evaluation.hold(saved);
    this.said = word('saved');
  }

  private async take(said: string): Promise<void> {
    Object.assign(this, { said, entered: false });
    await this.evaluation.again();
  }
}

customElements.define('jh-self-evaluation', ProjectEvaluation);
