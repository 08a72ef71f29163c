/** Sends a file of events, or what is written, and reports line by line what became of it. */
import { LitElement, css, html, nothing } from 'lit';
import { Changing } from '../frame/changing.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import type { BatchResponse, EventResponse } from 'rest/events';
import { sendEvents } from './send.ts';
import { word } from './words.ts';

export class Sender extends LitElement {
  static override properties = {
    draft: {},
    report: { state: true },
  };

  static override styles = [
    sheetStyles,
    formStyles,
    css`
      textarea {
        width: 100%;
        max-width: none;
        box-sizing: border-box;
        font-family: monospace;
      }
      .broad {
        flex-basis: 100%;
        display: block;
      }
    `,
  ];

  /** What stands in the text, from outside: an example to try. */
  declare draft: string;
  declare report: BatchResponse | undefined;

  constructor() {
    super();
    this.draft = '';
  }

  private readonly changing = new Changing(this);

  override render() {
    return html`
      <form @submit=${this.take}>
        <label>${word('file')} <input type="file" name="file" accept=".ndjson,.jsonl,.json,.txt" /></label>
        <label
          >${word('mode')}
          <select name="mode">
            <option value="partial">${word('partial')}</option>
            <option value="atomic">${word('atomic')}</option>
          </select>
        </label>
        <label class="broad">${word('text')} <textarea name="text" rows="8" spellcheck="false" .value=${this.draft}></textarea></label>
        <button ?disabled=${this.changing.busy}>${this.changing.busy ? word('sending') : word('go')}</button>
      </form>
      <div role="status">
        ${this.changing.refusal === '' ? nothing : html`<p class="bad">${this.changing.refusal}</p>`}
        ${this.report === undefined ? nothing : this.outcome(this.report)}
      </div>
    `;
  }

  private async take(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const file = form.get('file') as File;
    this.report = undefined;
    await this.changing.take(async () => {
      const text = file.size > 0 ? await file.text() : String(form.get('text'));
      if (text.trim() === '') {
        this.changing.refusal = word('nothing');
      } else {
        this.report = await sendEvents(text, String(form.get('mode')));
      }
    });
  }

  private outcome({ accepted, failed, items, stopped }: BatchResponse) {
    return html`
      <p>
        <span class="good">${accepted} ${word('accepted')}</span>，
        <span class=${failed === 0 ? 'quiet' : 'bad'}>${failed} ${word('failed')}</span>
        ${failed === 0 ? html`。${word('all')}` : nothing}
      </p>
      ${stopped === undefined ? nothing : html`<p class="bad">${stopped}</p>`}
      ${items.length === 0
        ? nothing
        : html`
            <div class="wide" tabindex="0" role="region" aria-label=${word('report')}>
              <table>
                <caption>
                  ${word('report')}
                </caption>
                <thead>
                  <tr>
                    <th scope="col" class="number">${word('line')}</th>
                    <th scope="col">${word('id')}</th>
                    <th scope="col">${word('state')}</th>
                    <th scope="col">${word('why')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${items.map(row)}
                </tbody>
              </table>
            </div>
          `}
    `;
  }
}

/** The value of a flaw is left out where it is empty. */
function row({ index, line, id, status, errors = [] }: EventResponse) {
  const [sign, tone] = status === 'ACCEPTED' ? ['✔', 'good'] : ['✘', 'bad'];
  return html`
    <tr>
      <td class="number">${line ?? (index ?? 0) + 1}</td>
      <th scope="row">${id ?? '—'}</th>
      <td class=${tone!}><span aria-hidden="true">${sign}</span> ${word(status)}</td>
      <td>${errors.map(({ place, value, reason }) => html`<div>${place} ${value == null ? nothing : html`“${value}”`}：${reason}</div>`)}</td>
    </tr>
  `;
}

customElements.define('jh-sender', Sender);
