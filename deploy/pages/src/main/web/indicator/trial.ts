/** Another calibre tried on the cases there are 口径试算, beside the one in force; nothing of it is kept. */
import { LitElement, css, html, nothing } from 'lit';
import type { DryRun, DryRunPoint, RestatedCase } from 'rest/indicators';
import type { TrialMistake } from './types.ts';
import { type Question, pathOf, slice } from './question.ts';
import { address, getText, send } from '../frame/api.ts';
import { boxStyles, formStyles, partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { Entering } from '../frame/entering.ts';
import type { Places } from '../frame/faults.ts';
import { fieldStyles, written } from '../frame/field.ts';
import { figure } from '../frame/figures.ts';
import { keyed } from 'lit/directives/keyed.js';
import { language } from '../frame/words.ts';
import { pageOfCase } from '../case/address.ts';
import { unitInWords } from './difference.ts';
import { word } from './words.ts';

const YAML = 'application/yaml';
const AT_FIRST = 20;

const MISTAKES: Places = {
  'invalid-version': ({ issues }) => [['row', ((issues ?? []) as readonly TrialMistake[]).map(told).join('\n')]],
};

function told({ line, reason }: TrialMistake): string {
  return `${language() === 'zh' ? `第 ${line} 行` : `line ${line}`}：${reason}`;
}

class CalibreTrial extends LitElement {
  static override properties = {
    question: { attribute: false },
    version: {},
    open: { state: true },
    trial: { state: true },
    whole: { state: true },
  };

  static override styles = [
    tableStyles,
    partStyles,
    boxStyles,
    formStyles,
    fieldStyles,
    css`
      textarea {
        min-height: 16rem;
        font-family: ui-monospace, monospace;
      }
      .fault {
        white-space: pre-line;
      }
    `,
  ];

  declare question: Question;
  /** Of the calibre in force, whose row is what is changed. */
  declare version: string;
  declare open: boolean;
  /** What was tried last; undefined where something else is asked by now. */
  declare trial: DryRun | undefined;

  /** Whether all that changed and was told is shown. */
  declare whole: boolean;

  private readonly row = new Asking<string>(this);
  private readonly entering = new Entering(this, () => MISTAKES);
  private asked: string | undefined;

  constructor() {
    super();
    this.open = false;
  }

  override willUpdate(): void {
    const { question, version } = this;
    const about = JSON.stringify([question.code, slice(question), question.asOf]);
    if (about !== this.asked) {
      this.asked = about;
      this.trial = undefined;
      this.entering.forget();
    }
    if (this.open) {
      const path = pathOf(question, '/row');
      this.row.when([path, version], [], (signal) => getText(path, { version }, signal));
    }
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('trial')}</h2>
        <details class="box" @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}>
          <summary>${word('trialHint')}</summary>
          ${this.open ? this.row.show((row) => keyed(row, this.form(row))) : nothing}
          ${this.trial === undefined ? nothing : this.compared(this.trial)}
        </details>
      </section>
    `;
  }

  private form(row: string) {
    const { entering } = this;
    return html`
      <form novalidate aria-label=${word('trial')} @input=${entering.mended} @submit=${this.run}>
        ${entering.field({ name: 'row', label: word('row'), kind: 'lines', value: row, required: true })}
        <div class="actions"><button class="main" ?disabled=${entering.busy}>${word('try')}</button></div>
        ${entering.refused()}
      </form>
    `;
  }

  private async run(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { row = '' } = written(event.currentTarget as HTMLFormElement) as { row?: string };
    const { question } = this;
    this.whole = false;
    await this.entering.take(async () => {
      const path = address('/api/v1/indicators/dry-run', { ...slice(question), asOf: question.asOf });
      this.trial = await send<DryRun>('POST', path, new Blob([row], { type: YAML }));
    });
  }

  private compared(trial: DryRun) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('compared')}>
        <table data-trial=${trial.trial}>
          <caption>
            ${word('compared')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('period')}</th>
              <th scope="col" class="number">${word('tried')} ${trial.trial}</th>
              <th scope="col" class="number">${word('inForce')} ${trial.inForce ?? '—'}</th>
              <th scope="col" class="number">${word('change')}</th>
            </tr>
          </thead>
          <tbody>
            ${trial.points.map((point) => this.point(point, trial.unit))}
          </tbody>
        </table>
      </div>
      ${trial.changesTotal === 0 ? html`<p class="quiet">${word('noChanges')}</p>` : this.changes(trial)}
    `;
  }

  private point({ trial, inForce, difference, differenceUnit }: DryRunPoint, unit: string) {
    return html`
      <tr>
        <th scope="row">${trial.asOf}</th>
        <td class="number">${figure(trial.value, unit)}</td>
        <td class="number">${inForce === null ? '—' : figure(inForce.value, unit)}</td>
        <td class="number">${difference === null ? '—' : `${difference} ${unitInWords(differenceUnit ?? '')}`}</td>
      </tr>
    `;
  }

  private changes({ changes, changesTotal }: DryRun) {
    const shown = this.whole ? changes : changes.slice(0, AT_FIRST);
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('changes')}>
        <table>
          <caption>
            ${word('changes')}
            <span class="quiet">${changes.length < changesTotal ? `${word('first')} ${changes.length} / ` : ''}${changesTotal}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('file')}</th>
              <th scope="col">${word('part')}</th>
              <th scope="col" class="number">${word('inForce')}</th>
              <th scope="col" class="number">${word('tried')}</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map((change) => this.change(change))}
          </tbody>
        </table>
      </div>
      ${shown.length === changes.length
        ? nothing
        : html`<button @click=${() => (this.whole = true)}>${word('moreRanks')} ${changes.length - shown.length}</button>`}
    `;
  }

  private change({ part, file, item, then, now }: RestatedCase) {
    return html`
      <tr>
        <th scope="row"><a href=${pageOfCase(file, this.question.asOf)}>${file}</a>${item === null ? nothing : html` <small>${item}</small>`}</th>
        <td>${word(part)}</td>
        <td class="number">${then}</td>
        <td class="number">${now}</td>
      </tr>
    `;
  }
}

customElements.define('jh-trial', CalibreTrial);
