/** What was found in a file, form by form, with every finding at its place; who agrees has all of it entered. */
import './corrected.ts';
import './correcting.ts';
import { LitElement, html, nothing } from 'lit';
import type { Import, ImportFinding, ImportPreview } from 'rest/budget';
import type { FilePlace } from './correcting.ts';
import type { Form } from './types.ts';
import { send } from '../frame/api.ts';
import { Changing } from '../frame/changing.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const KINDS = ['projects', 'ofUnits', 'selfEvaluations', 'monitorings'] as const;

class PreviewOfImport extends LitElement {
  static override properties = { preview: { attribute: false }, place: { state: true } };

  static override styles = [sheetStyles, formStyles];

  declare preview: ImportPreview;
  declare place: FilePlace | undefined;

  private readonly changing = new Changing(this);

  /** Another file has no such place. */
  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('preview') as ImportPreview | undefined;
    if (before !== undefined && before.import.id !== this.preview.import.id) {
      this.place = undefined;
    }
  }

  override render() {
    const { preview } = this;
    return html`
      <p role="status">
        ${preview.import.fileName}：${preview.import.forms} ${word('forms')}，
        <span class=${preview.errors === 0 ? 'good' : 'bad'}>${preview.errors} ${word('errors')}</span>，
        <span class=${preview.warnings === 0 ? 'good' : 'near'}>${preview.warnings} ${word('warnings')}</span>
      </p>
      <div class="wide" tabindex="0" role="region" aria-label=${word('found')}>
        <table>
          <caption>
            ${word('found')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('form')}</th>
              <th scope="col">${word('name')}</th>
              <th scope="col" class="spare">${word('unit')}</th>
              <th scope="col">${word('year')}</th>
              <th scope="col" class="number">${word('budget')}</th>
              <th scope="col" class="number spare">${word('indicators')}</th>
              <th scope="col">${word('findings')}</th>
            </tr>
          </thead>
          <tbody>
            ${KINDS.flatMap((kind) => preview[kind].map((form) => this.row(kind, form)))}
            ${preview.findings.length === 0
              ? nothing
              : html`<tr>
                  <th scope="row" colspan="6">${word('file')}</th>
                  <td>${this.found(preview.findings)}</td>
                </tr>`}
          </tbody>
        </table>
      </div>
      ${this.given()} ${this.way()}
    `;
  }

  private row(kind: (typeof KINDS)[number], form: Form) {
    const rows = form.indicators?.length ?? form.rows?.length;
    return html`
      <tr data-place=${form.place}>
        <td>${word(kind)}<div class="quiet">${form.place}</div></td>
        <th scope="row">
          ${form.name ?? form.heading ?? ''}
          ${form.day == null ? nothing : html`<div class="quiet">${form.day}</div>`}
          ${form.unchanged === true ? html`<div class="quiet">${word('unchanged')}</div>` : nothing}
        </th>
        <td class="spare">${form.unit ?? '—'} ${form.unitName ?? ''}</td>
        <td>${form.year ?? '—'}</td>
        <td class="number">${form.budgetWan ?? '—'}</td>
        <td class="number spare">${rows ?? '—'}</td>
        <td>${form.findings === undefined ? word('none') : this.found(form.findings)}</td>
      </tr>
    `;
  }

  private found(findings: readonly ImportFinding[]) {
    return html`
      <details ?open=${findings.some((one) => one.severity === 'ERROR')}>
        <summary>${findings.length}</summary>
        <ul>
          ${findings.map(
            ({ severity, place, part, line, column, row, cell, message }) => html`
              <li>
                <span class=${severity === 'ERROR' ? 'bad' : 'near'}
                  ><span aria-hidden="true">${severity === 'ERROR' ? '✘' : '△'}</span> ${message}</span
                >
                <span class="quiet">${[place, row, cell].filter((part) => part != null && part !== '').join(' · ')}</span>
                ${this.entered || line < 1
                  ? nothing
                  : html`<button type="button" @click=${() => (this.place = { part, line, column })}>${word('correctHere')}</button>`}
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  private get entered(): boolean {
    return this.preview.import.state === 'IMPORTED';
  }

  private given() {
    const { import: found, given } = this.preview;
    const { place } = this;
    return html`
      <jh-corrected .importId=${found.id} .given=${given} .done=${this.entered}></jh-corrected>
      ${place === undefined || this.entered
        ? nothing
        : html`<jh-correcting .importId=${found.id} .given=${given} .place=${place}></jh-correcting>`}
    `;
  }

  private way() {
    if (this.entered) {
      return html`<p class="good">${word('done')}</p>`;
    }
    return this.preview.errors > 0
      ? html`<p class="bad">${word('mend')}</p>`
      : html`<form @submit=${this.confirm}>
          <button ?disabled=${this.changing.busy}>${word('confirm')}</button>
          <p class="bad" role="alert">${this.changing.refusal}</p>
        </form>`;
  }

  private async confirm(event: Event): Promise<void> {
    event.preventDefault();
    await this.changing.take(async () => {
      const detail = await send<Import>('POST', `/api/v1/imports/${this.preview.import.id}/confirm`);
      this.dispatchEvent(new CustomEvent<Import>('confirmed', { detail }));
    });
  }
}

customElements.define('jh-import-preview', PreviewOfImport);
