/** The wording of a court's bulletins 通报文稿, edited; tells by `changed` that another one holds. */
import { LitElement, type PropertyValues, css, html, nothing } from 'lit';
import type { BulletinTemplate } from 'rest/indicators';
import type { Mistake } from './types.ts';
import { type Revised, getRevised, send } from '../frame/api.ts';
import { boxStyles, formStyles } from '../frame/styles.ts';
import { fieldStyles, written } from '../frame/field.ts';
import { Asking } from '../frame/asking.ts';
import { Entering } from '../frame/entering.ts';
import type { Places } from '../frame/faults.ts';
import { keyed } from 'lit/directives/keyed.js';
import { language } from '../frame/words.ts';
import { moment } from '../frame/figures.ts';
import { word } from './words.ts';

const MISTAKES: Places = {
  'bulletin-template-wrong': ({ count, mistakes }) => [
    ['text', [`${word('mistakes')} ${String(count)}`, ...((mistakes ?? []) as readonly Mistake[]).map(told)].join('\n')],
  ],
};

function told({ line, column, placeholder, reason }: Mistake): string {
  const place = language() === 'zh' ? `第 ${line} 行第 ${column} 列` : `line ${line}, column ${column}`;
  return `${place} \${${placeholder}} ${reason}`;
}

class BulletinWording extends LitElement {
  static override properties = { court: {}, open: { state: true }, readings: { state: true }, restoring: { state: true } };

  static override styles = [
    boxStyles,
    formStyles,
    fieldStyles,
    css`
      textarea {
        min-height: 24rem;
        font-family: ui-monospace, monospace;
      }
      .fault {
        white-space: pre-line;
      }
    `,
  ];

  declare court: string;
  /** Whether it is looked at; it is asked for then. */
  declare open: boolean;
  /** How often it was read: what is being written is dropped with each. */
  declare readings: number;

  /** Whether it is to be given up, which is asked once more. */
  declare restoring: boolean;

  private readonly wording = new Asking<Revised<BulletinTemplate>>(this);
  private readonly entering = new Entering(this, () => MISTAKES);

  constructor() {
    super();
    this.open = false;
    this.restoring = false;
    this.readings = 0;
  }

  private get path(): string {
    return `/api/v1/courts/${encodeURIComponent(this.court)}/bulletin-template`;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('court')) {
      this.restoring = false;
      this.entering.forget();
    }
    if (this.open) {
      this.wording.when(this.court, [], (signal) => getRevised<BulletinTemplate>(this.path, signal));
    }
  }

  override render() {
    return html`
      <details class="box" @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
        <summary>${word('wording')}</summary>
        ${this.open
          ? this.wording.show((answer) => keyed(`${this.court} ${answer.revision} ${this.readings}`, this.form(answer)))
          : nothing}
      </details>
    `;
  }

  private form({ seen, revision }: Revised<BulletinTemplate>) {
    const { entering } = this;
    return html`
      <p class="quiet" data-own=${seen.own}>
        ${word(seen.own ? 'own' : 'packaged')}${seen.changedAt == null
          ? nothing
          : html` · ${word('lastChanged')} ${seen.changedBy ?? ''} ${moment(seen.changedAt)}`}
      </p>
      <p class="quiet">${word('how')}</p>
      <form novalidate aria-label=${word('wording')} @input=${entering.mended} @submit=${(event: SubmitEvent) => this.save(event, revision)}>
        ${entering.field({ name: 'text', label: word('text'), kind: 'lines', value: seen.text, required: true })}
        <div class="actions">
          <button class="main" ?disabled=${entering.busy}>${word('save')}</button>
          ${seen.own
            ? html`<button type="button" ?disabled=${entering.busy} @click=${() => (this.restoring = true)}>${word('restore')}</button>`
            : nothing}
          <button type="button" ?disabled=${entering.busy} @click=${this.readAgain}>${word('rest')}</button>
        </div>
        ${this.restoring && seen.own ? this.askOnceMore(revision) : nothing} ${entering.refused()}
      </form>
    `;
  }

  private askOnceMore(revision: number) {
    return html`<div class="actions" role="alertdialog" aria-label=${word('restore')}>
      <span>${word('restored')}</span>
      <button type="button" ?disabled=${this.entering.busy} @click=${() => this.restore(revision)}>${word('yes')}</button>
      <button type="button" @click=${() => (this.restoring = false)}>${word('no')}</button>
    </div>`;
  }

  private save(event: SubmitEvent, revision: number): Promise<void> {
    event.preventDefault();
    const body = written(event.currentTarget as HTMLFormElement);
    return this.change(() => send('PUT', this.path, body, revision));
  }

  private async restore(revision: number): Promise<void> {
    await this.change(() => send('DELETE', this.path, undefined, revision));
    this.restoring = false;
  }

  private change(work: () => Promise<unknown>): Promise<void> {
    return this.entering.take(async () => {
      await work();
      await this.wording.again();
      this.dispatchEvent(new CustomEvent('changed'));
    });
  }

  private async readAgain(): Promise<void> {
    this.entering.forget();
    await this.wording.again();
    this.readings++;
  }
}

customElements.define('jh-bulletin-wording', BulletinWording);
