/** Adjusts an approved budget or its plan: what changes is shown before it is confirmed; tells by `changed` that it was. */
import { type Change, MONEY, changesOf } from './changes.ts';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { boxStyles, formStyles, sheetStyles } from '../frame/styles.ts';
import { fieldStyles, written } from '../frame/field.ts';
import { Entering } from '../frame/entering.ts';
import type { Project } from '../treasury/types.ts';
import { differenceTable } from '../treasury/differences.ts';
import { listed } from '../frame/listed.ts';
import { placed } from '../frame/faults.ts';
import { send } from '../frame/api.ts';
import { word } from './words.ts';

const PLACES = placed({ budgetWan: ['adjustment-below-bound', 'adjustment-below-given', 'adjustment-below-named'] });

class Adjustment extends LitElement {
  static override properties = {
    project: { attribute: false },
    more: { state: true },
    change: { state: true },
  };

  static override styles = [sheetStyles, formStyles, fieldStyles, boxStyles];

  declare project: Project;
  /** Check dates beyond those of the plan. */
  declare more: number;
  /** What would change, as long as nothing else is written. */
  declare change: Change | undefined;

  private readonly entering = new Entering(this, () => PLACES);

  constructor() {
    super();
    this.more = 0;
  }

  /** What was shown is of the revision that it was compared with. */
  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('project');
    if (before !== undefined && before.revision !== this.project.revision) {
      this.change = undefined;
    }
  }

  override render() {
    const { entering } = this;
    return html`
      <details class="box">
        <summary>${word('adjust')}</summary>
        <form novalidate aria-label=${word('adjust')} @input=${this.written} @submit=${this.compare}>
          <div class="fields">
            ${MONEY.map((name) =>
              entering.field({ name, label: word(name), kind: 'figure', value: this.project.sheet[name] }),
            )}
          </div>
          ${this.plan()}
          <fieldset>
            <legend>${word('ground')}</legend>
            <div class="fields">
              ${entering.field({ name: 'documentNumber', label: word('documentNumber'), required: true })}
              ${entering.field({ name: 'documentDate', label: word('documentDate'), kind: 'day', required: true })}
              ${entering.field({ name: 'reason', label: word('reason'), kind: 'lines', required: true })}
            </div>
          </fieldset>
          <div class="actions"><button ?disabled=${entering.busy}>${word('compare')}</button></div>
          <div role="status">${this.change === undefined ? nothing : this.changes(this.change)}</div>
          ${entering.refused()}
        </form>
      </details>
    `;
  }

  private plan() {
    const dates = [...(this.project.sheet.plan ?? []), ...Array.from({ length: this.more }, () => undefined)];
    return html`
      <fieldset>
        <legend>${word('plan')}</legend>
        <p class="quiet">${word('planHint')}</p>
        <div class="fields">
          ${dates.map(
            (date, index) => html`
              ${this.entering.field({ name: `plan.${index}.day`, label: `${word('checkDate')} ${index + 1}`, kind: 'day', value: date?.day })}
              ${this.entering.field({
                name: `plan.${index}.cumulativePercent`,
                label: word('percent'),
                kind: 'figure',
                value: date?.cumulativePercent,
              })}
            `,
          )}
        </div>
        <div class="actions"><button type="button" @click=${() => this.more++}>${word('another')}</button></div>
      </fieldset>
    `;
  }

  private changes({ cells }: Change) {
    return cells.length === 0
      ? html`<p class="quiet">${word('nothingChanges')}</p>`
      : html`
          <h3>${word('changes')}</h3>
          ${differenceTable(cells, word('changes'))}
          <div class="actions">
            <button type="button" class="main" ?disabled=${this.entering.busy} @click=${this.confirm}>${word('confirm')}</button>
          </div>
        `;
  }

  /** What was shown and refused is of another entry. */
  private written(): void {
    this.change = undefined;
    this.entering.forget();
    this.requestUpdate();
  }

  private compare(event: SubmitEvent): void {
    event.preventDefault();
    this.change = changesOf(this.project.sheet, written(event.currentTarget as HTMLFormElement));
  }

  private async confirm(): Promise<void> {
    const { id, revision } = this.project;
    const form = this.renderRoot.querySelector('form')!;
    const entries = written(form);
    const { fieldAt } = listed(entries, 'plan');
    await this.entering.take(async () => {
      await send('POST', `/api/v1/projects/${id}/adjust`, this.change!.body, revision);
      // Its fields are bound by their place: what was written in them must not be taken for the next adjustment.
      form.reset();
      this.change = undefined;
      this.more = 0;
      this.renderRoot.querySelector('details')!.open = false;
      this.dispatchEvent(new Event('changed'));
    }, (place) => fieldAt(place.replace(/^budget\./, '').replace(/^(plan\.\d+)$/, '$1.cumulativePercent')));
  }
}

customElements.define('jh-adjustment', Adjustment);
