/** The page of imports: a file is read, looked at with all its findings, and entered; and what was imported before. */
import './preview.ts';
import './upload.ts';
import '../frame/pager.ts';
import { LitElement, html, nothing } from 'lit';
import type { Import, ImportPreview } from 'rest/budget';
import { asked, keep } from '../frame/address.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const SIZE = '20';

interface Answers {
  readonly preview: ImportPreview | undefined;
  readonly imports: ListPage<Import>;
}

class Imports extends LitElement {
  static override properties = { turned: { state: true } };

  static override styles = sheetStyles;

  declare turned: number;

  private readonly answers = new Asking<Answers>(this);

  constructor() {
    super();
    this.turned = 0;
  }

  override willUpdate(): void {
    this.answers.when('imports', [this.turned], (signal) => this.read(signal));
  }

  private async read(signal: AbortSignal): Promise<Answers> {
    const id = asked('id');
    const [imports, preview] = await Promise.all([
      getJson<ListPage<Import>>('/api/v1/imports', { page: String(this.turned), size: SIZE }, signal),
      id === undefined
        ? undefined
        : getJson<ImportPreview>(`/api/v1/imports/${encodeURIComponent(id)}/preview`, {}, signal),
    ]);
    return { imports, preview };
  }

  private async open(id: number | undefined): Promise<void> {
    keep('id', id === undefined ? undefined : String(id));
    await this.answers.again();
  }

  override render() {
    return this.answers.show((answers) => this.whole(answers));
  }

  private whole({ preview, imports }: Answers) {
    return html`
      <jh-upload @read=${(event: CustomEvent<ImportPreview>) => this.open(event.detail.import.id)}></jh-upload>
      ${preview === undefined
        ? nothing
        : html`<jh-import-preview
            .preview=${preview}
            @read=${() => this.open(preview.import.id)}
            @confirmed=${(event: CustomEvent<Import>) => this.open(event.detail.id)}
          ></jh-import-preview>`}
      ${imports.total === 0 ? nothing : this.history(imports)}
    `;
  }

  private history({ items, page, size, total }: ListPage<Import>) {
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
            ${items.map(row)}
          </tbody>
        </table>
      </div>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.turned = event.detail)}
      ></jh-pager>
    `;
  }
}

function row(one: Import) {
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

customElements.define('jh-imports', Imports);
