/** What was corrected in a file and said of it, each to be taken back; tells the new preview by `read`. */
import { LitElement, html, nothing } from 'lit';
import type { CorrectedCell, ImportGiven, ImportPreview } from 'rest/budget';
import { boxStyles, formStyles, sheetStyles } from '../frame/styles.ts';
import { Changing } from '../frame/changing.ts';
import { correct } from './given.ts';
import { word } from './words.ts';

class Corrected extends LitElement {
  static override properties = { importId: { attribute: false }, given: { attribute: false }, done: { attribute: false } };

  static override styles = [sheetStyles, formStyles, boxStyles];

  declare importId: number;
  declare given: ImportGiven;
  /** Whether it is entered: then it is only told. */
  declare done: boolean;

  private readonly changing = new Changing(this);

  override render() {
    const { unit, year } = this.given;
    return html`
      ${this.given.cells.length === 0 ? nothing : this.list()}
      ${this.done
        ? nothing
        : html`<form @submit=${this.say}>
            <label>${word('unit')} <input name="unit" maxlength="40" placeholder=${word('ifUnsaid')} .value=${unit ?? ''} /></label>
            <label
              >${word('year')}
              <input name="year" type="number" min="2000" max="2100" placeholder=${word('ifUnsaid')} .value=${String(year ?? '')}
            /></label>
            <button ?disabled=${this.changing.busy}>${word('again')}</button>
            <p class="bad" role="alert">${this.changing.refusal}</p>
          </form>`}
    `;
  }

  private list() {
    const { cells } = this.given;
    return html`
      <details class="box" open>
        <summary>${word('corrected')} ${cells.length}</summary>
        <ul>
          ${cells.map(
            (cell) => html`
              <li>
                ${cell.part} ${word('line')} ${cell.line} ${word('column')} ${cell.column + 1}${word('colon')}
                <del>${cell.was === '' ? word('blank') : cell.was}</del> → <ins>${cell.text === '' ? word('blank') : cell.text}</ins>
                ${this.done
                  ? nothing
                  : html`<button type="button" ?disabled=${this.changing.busy} @click=${() => this.takeBack(cell)}>
                      ${word('takeBack')}
                    </button>`}
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  private takeBack(cell: CorrectedCell): Promise<void> {
    return this.send({ ...this.given, cells: this.given.cells.filter((one) => one !== cell) });
  }

  private say(event: Event): Promise<void> {
    event.preventDefault();
    const field = (name: string) => this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!.value.trim();
    const year = field('year');
    return this.send({ ...this.given, unit: field('unit') || null, year: year === '' ? null : Number(year) });
  }

  private send(given: ImportGiven): Promise<void> {
    return this.changing.take(async () => {
      const detail = await correct(this.importId, given);
      this.dispatchEvent(new CustomEvent<ImportPreview>('read', { detail, bubbles: true, composed: true }));
    });
  }
}

customElements.define('jh-corrected', Corrected);
