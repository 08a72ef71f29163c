/** Shows the lines of a file around a place, cell by cell, and has some of them read otherwise; tells the new preview by `read`. */
import { LitElement, css, html, nothing } from 'lit';
import type { CorrectedCell, ImportCell, ImportGiven, ImportLine, ImportLines, ImportPreview } from 'rest/budget';
import { correct, isAt } from './given.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { Changing } from '../frame/changing.ts';
import { getJson } from '../frame/api.ts';
import { word } from './words.ts';

/** A cell of a file, or a line of it, as findings name it. */
export interface FilePlace {
  readonly part: string;
  readonly line: number;
  readonly column: number | null;
}

const BEFORE = 1;
/** What a finding speaks of may stand around its cell, and below where it is of a whole form. */
const SHOWN = 12;

class Correcting extends LitElement {
  static override properties = {
    importId: { attribute: false },
    given: { attribute: false },
    place: { attribute: false },
    from: { state: true },
    drafts: { state: true },
  };

  static override styles = [
    sheetStyles,
    formStyles,
    css`
      textarea {
        width: 100%;
        min-width: 6rem;
        resize: vertical;
        field-sizing: content;
      }
      .found > th {
        color: var(--accent);
      }
      td.found textarea {
        border-color: var(--accent);
      }
    `,
  ];

  declare importId: number;
  declare given: ImportGiven;
  declare place: FilePlace;
  declare from: number;
  /** What is written and not saved yet, of lines that are out of sight too. */
  declare drafts: readonly CorrectedCell[];

  private readonly lines = new Asking<ImportLines>(this);
  private readonly changing = new Changing(this);

  constructor() {
    super();
    this.drafts = [];
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('place')) {
      this.from = Math.max(1, this.place.line - BEFORE);
    }
    const question = { part: this.place.part, from: String(this.from), size: String(SHOWN) };
    this.lines.when([this.importId, question], [this.given], (signal) =>
      getJson<ImportLines>(`/api/v1/imports/${this.importId}/lines`, question, signal),
    );
  }

  override render() {
    return html`
      <section aria-label=${word('correcting')}>
        <h2 tabindex="-1">${word('correcting')}</h2>
        ${this.lines.show((lines) => this.whole(lines))}
      </section>
    `;
  }

  /** Whoever asked for this place is brought to it. */
  override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('place')) {
      this.renderRoot.querySelector('h2')?.focus();
    }
  }

  private whole({ items }: ImportLines) {
    return html`
      <form @submit=${this.save}>
        <div class="wide" tabindex="0" role="region" aria-label=${word('lines')}>
          <table>
            <caption class="quiet">
              ${items.length === 0 ? word('noLines') : word('howToCorrect')}
            </caption>
            <tbody>
              ${items.map((line) => this.row(line))}
            </tbody>
          </table>
        </div>
        <button type="button" ?disabled=${this.from <= 1} @click=${() => this.move(-SHOWN)}>${word('earlier')}</button>
        <button type="button" ?disabled=${items.length < SHOWN} @click=${() => this.move(SHOWN)}>${word('later')}</button>
        <button ?disabled=${this.changing.busy || this.drafts.length === 0}>${word('correct')}</button>
        <p class="bad" role="alert">${this.changing.refusal}</p>
      </form>
    `;
  }

  private row({ line, place, cells }: ImportLine) {
    return html`
      <tr class=${line === this.place.line ? 'found' : ''} data-line=${line}>
        <th scope="row" class="whole">${place}</th>
        ${cells.map((cell) => this.cell(place, line, cell))}
      </tr>
    `;
  }

  private cell(place: string, line: number, { column, text, was, covered }: ImportCell) {
    if (covered) {
      return html`<td class="quiet">${text}</td>`;
    }
    const at = { part: this.place.part, line, column };
    return html`
      <td class=${line === this.place.line && column === this.place.column ? 'found' : ''}>
        <textarea
          rows="1"
          maxlength="4000"
          aria-label=${`${place} ${word('column')} ${column + 1}`}
          .value=${this.drafts.find((draft) => isAt(draft, at))?.text ?? text}
          @input=${({ target }: Event) => this.draft({ ...at, was, text: (target as HTMLTextAreaElement).value })}
        ></textarea>
        ${text === was ? nothing : html`<div class="quiet">${word('was')} ${was === '' ? word('blank') : was}</div>`}
      </td>
    `;
  }

  private draft(cell: CorrectedCell): void {
    this.drafts = [...this.drafts.filter((one) => !isAt(one, cell)), cell];
  }

  private move(by: number): void {
    this.from = Math.max(1, this.from + by);
  }

  /** What stands as in the file again is no correction any more. */
  private written(): CorrectedCell[] {
    const others = this.given.cells.filter((cell) => !this.drafts.some((draft) => isAt(draft, cell)));
    return [...others, ...this.drafts.filter(({ text, was }) => text.trim() !== was.trim())];
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    await this.changing.take(async () => {
      const detail = await correct(this.importId, { ...this.given, cells: this.written() });
      this.drafts = [];
      this.dispatchEvent(new CustomEvent<ImportPreview>('read', { detail, bubbles: true, composed: true }));
    });
  }
}

customElements.define('jh-correcting', Correcting);
