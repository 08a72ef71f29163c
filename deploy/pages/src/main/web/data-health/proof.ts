/** The proof that counters are what the cases say: a recount, and a rebuild with its progress. */
import { LitElement, html, nothing } from 'lit';
import { getJson, send } from '../frame/api.ts';
import { Changing } from '../frame/changing.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import type { Rebuild, Recount } from 'rest/indicators';
import { moment } from '../frame/figures.ts';
import { word } from './words.ts';

const REBUILD = '/api/v1/rebuild';
const BETWEEN_LOOKS_MILLIS = 2_000;

class Proof extends LitElement {
  static override properties = {
    mayProve: { attribute: false },
    recounted: { state: true },
  };

  static override styles = [sheetStyles, formStyles];

  declare mayProve: boolean;
  declare recounted: Recount | undefined;

  private readonly rebuild = new Asking<Rebuild>(this);
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly changing = new Changing(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.rebuild.ask((signal) => this.look(signal));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Looks again while one is running. */
  private async look(signal: AbortSignal): Promise<Rebuild> {
    const rebuild = await getJson<Rebuild>(REBUILD, {}, signal);
    clearTimeout(this.timer);
    if (rebuild.state === 'RUNNING') {
      this.timer = setTimeout(() => void this.rebuild.again(), BETWEEN_LOOKS_MILLIS);
    }
    return rebuild;
  }

  override render() {
    return html`
      <h2>${word('proof')}</h2>
      ${this.mayProve
        ? html`<div class="row">
            <button type="button" ?disabled=${this.changing.busy} @click=${() => this.take(() => this.recount())}>${word('recount')}</button>
            <button type="button" ?disabled=${this.changing.busy} @click=${() => this.take(() => this.startRebuild())}>${word('rebuild')}</button>
          </div>`
        : nothing}
      <div role="status">
        ${this.changing.busy ? word('recounting') : nothing}
        ${this.changing.refusal === '' ? nothing : html`<p class="bad">${this.changing.refusal}</p>`}
        ${this.recounted === undefined ? nothing : found(this.recounted)}
      </div>
      <h3>${word('rebuilt')}</h3>
      ${this.rebuild.show((rebuild) => (rebuild.state === 'IDLE' ? html`<p class="quiet">${word('never')}</p>` : progress(rebuild)))}
    `;
  }

  private async recount(): Promise<void> {
    this.recounted = await send<Recount>('POST', '/api/v1/recount');
  }

  private async startRebuild(): Promise<void> {
    await send('POST', REBUILD);
    await this.rebuild.again();
  }

  private async take(work: () => Promise<void>): Promise<void> {
    this.recounted = undefined;
    await this.changing.take(work);
  }
}

function found({ casesFolded, cellsCompared, cellsDiffering }: Recount) {
  return html`<p class=${cellsDiffering === 0 ? 'good' : 'bad'}>
    ${casesFolded} ${word('cases')}，${cellsCompared} ${word('cells')}，${cellsDiffering} ${word('differing')}
  </p>`;
}

function progress({ state, courts, courtsDone, cellsCorrected, startedAt, finishedAt, failureReason }: Rebuild) {
  return html`
    <p class=${state === 'FAILED' ? 'bad' : ''}>
      ${word(state)} · ${moment(startedAt)}${finishedAt === null ? nothing : html` – ${moment(finishedAt)}`}
      ${failureReason ?? nothing}
    </p>
    <p>
      <progress max=${courts} value=${courtsDone} aria-label=${word('courtsDone')}></progress>
      ${courtsDone} / ${courts} ${word('courtsDone')}，${cellsCorrected} ${word('corrected')}
    </p>
  `;
}

customElements.define('jh-proof', Proof);
