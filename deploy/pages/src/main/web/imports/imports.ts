/** The page of imports: a file is read, looked at with all its findings, and entered; and what was imported before. */
import './preview.ts';
import './upload.ts';
import '../frame/pager.ts';
import { html, nothing } from 'lit';
import type { Import, ImportPage, Preview } from './types.ts';
import { asked, keep } from '../frame/address.ts';
import { Page } from '../frame/page.ts';
import { getJson } from '../frame/api.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/sheet.ts';
import { word } from './words.ts';

const SIZE = '20';

class Imports extends Page {
  static override properties = { preview: { state: true }, imports: { state: true }, turned: { state: true } };

  static override styles = sheetStyles;

  declare preview: Preview | undefined;
  declare imports: ImportPage;
  declare turned: number;

  constructor() {
    super();
    this.turned = 0;
  }

  protected override async ask(): Promise<void> {
    const id = asked('id');
    const [imports, preview] = await Promise.all([
      getJson<ImportPage>('/api/v1/imports', { page: String(this.turned), size: SIZE }),
      id === undefined ? undefined : getJson<Preview>(`/api/v1/imports/${encodeURIComponent(id)}/preview`),
    ]);
    Object.assign(this, { imports, preview });
  }

  private async open(id: number | undefined): Promise<void> {
    keep('id', id === undefined ? undefined : String(id));
    await this.begin();
  }

  override render() {
    if (this.matter !== undefined) {
      return this.notice(this.matter);
    }
    return html`
      <jh-upload @read=${(event: CustomEvent<Preview>) => this.open(event.detail.import.id)}></jh-upload>
      ${this.preview === undefined
        ? nothing
        : html`<jh-import-preview
            .preview=${this.preview}
            @confirmed=${(event: CustomEvent<Import>) => this.open(event.detail.id)}
          ></jh-import-preview>`}
      ${this.imports.total === 0 ? nothing : this.history()}
    `;
  }

  private history() {
    const { items, page, size, total } = this.imports;
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('history')}>
        <table>
          <caption>
            ${word('history')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('fileName')}</th>
              <th scope="col">${word('state')}</th>
              <th scope="col" class="number">${word('forms')}</th>
              <th scope="col">${word('at')}</th>
              <th scope="col" class="spare">${word('by')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((one) => this.row(one))}
          </tbody>
        </table>
      </div>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => {
          this.turned = event.detail;
          void this.begin();
        }}
      ></jh-pager>
    `;
  }

  private row(one: Import) {
    return html`
      <tr data-import=${one.id}>
        <th scope="row"><a href=${`?id=${one.id}`}>${one.fileName}</a></th>
        <td>${word(one.state)}</td>
        <td class="number">${one.entered} / ${one.forms}</td>
        <td>${moment(one.uploadedAt)}</td>
        <td class="spare">${one.uploadedBy}</td>
      </tr>
    `;
  }
}

customElements.define('jh-imports', Imports);
