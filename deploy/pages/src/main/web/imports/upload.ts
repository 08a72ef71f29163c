/** Takes a file, chosen or dropped, and has it read without entering anything; tells the preview by `read`. */
import { LitElement, css, html } from 'lit';
import type { ImportPreview } from 'rest/budget';
import { address, send } from '../frame/api.ts';
import { Changing } from '../frame/changing.ts';
import { formStyles } from '../frame/styles.ts';
import { word } from './words.ts';

class Upload extends LitElement {
  static override properties = { over: { state: true } };

  static override styles = [
    formStyles,
    css`
      .drop {
        width: 100%;
        box-sizing: border-box;
        padding: calc(var(--space) * 4);
        text-align: center;
        border: 2px dashed var(--line);
        border-radius: var(--round);
        background: var(--card);
      }
      .over {
        border-color: var(--accent);
      }
      .drop label {
        justify-content: center;
        flex-wrap: wrap;
        margin-top: var(--space);
      }
      .bad {
        color: var(--bad);
      }
    `,
  ];

  declare over: boolean;

  constructor() {
    super();
    this.over = false;
  }

  private readonly changing = new Changing(this);

  override render() {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <div
          class="drop ${this.over ? 'over' : ''}"
          @dragover=${(event: DragEvent) => this.hover(event, true)}
          @dragleave=${(event: DragEvent) => this.hover(event, false)}
          @drop=${this.dropped}
        >
          ${this.changing.busy ? word('reading') : word('drop')}
          <label
            >${word('choose')}
            <input type="file" accept=".docx,.xlsx,.csv,.txt" ?disabled=${this.changing.busy} @change=${this.chosen} />
          </label>
        </div>
        <label>${word('unit')} <input name="unit" maxlength="40" placeholder=${word('ifUnsaid')} /></label>
        <label>${word('year')} <input name="year" type="number" min="2000" max="2100" placeholder=${word('ifUnsaid')} /></label>
        <p class="bad" role="alert">${this.changing.refusal}</p>
      </form>
    `;
  }

  private hover(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over = over;
  }

  private dropped(event: DragEvent): void {
    this.hover(event, false);
    void this.read(event.dataTransfer?.files[0]);
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    void this.read(input.files?.[0]).then(() => (input.value = ''));
  }

  private async read(file: File | undefined): Promise<void> {
    if (file === undefined) {
      return;
    }
    const given = (name: string) => this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
    const form = new FormData();
    form.append('file', file);
    await this.changing.take(async () => {
      const path = address('/api/v1/imports', { preview: 'true', unit: given('unit'), year: given('year') });
      const detail = await send<ImportPreview>('POST', path, form);
      this.dispatchEvent(new CustomEvent<ImportPreview>('read', { detail }));
    });
  }
}

customElements.define('jh-upload', Upload);
