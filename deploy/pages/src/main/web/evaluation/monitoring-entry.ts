/** Fills in the form of a check date: what is expected, why it is so, and what is done; tells by `saved` the form as it is then. */
import { LitElement, css, html, nothing } from 'lit';
import { type Choice, fieldStyles, written } from '../frame/field.ts';
import { boxStyles, formStyles, toneStyles } from '../frame/styles.ts';
import type { MonitoredTarget, Monitoring } from './types.ts';
import { Entering } from '../frame/entering.ts';
import { notesOf } from './notes.ts';
import { send } from '../frame/api.ts';
import { word } from './words.ts';

const CAUSES = ['', 'FUNDS', 'RULES', 'STAFF', 'EQUIPMENT', 'OTHER'].map(choice);
const LIKELIHOODS = ['', 'CERTAIN', 'POSSIBLE', 'IMPOSSIBLE'].map(choice);

class MonitoringEntry extends LitElement {
  static override properties = { project: { type: Number }, form: { attribute: false } };

  static override styles = [formStyles, fieldStyles, toneStyles, boxStyles];

  declare project: number;
  declare form: Monitoring;

  private readonly entering = new Entering(this, () => ({
    'evaluation-row-misplaced': ({ row }) => [[`rows.${row}.expected`]],
  }));

  override render() {
    const { reason, measure, rows } = this.form;
    return html`
      <form novalidate @input=${this.entering.mended} @submit=${this.save}>
        <fieldset>
          <legend>${word('spending')}</legend>
          <div class="fields pair">
            ${this.entering.field({ name: 'reason', label: word('spendingReason'), kind: 'lines', value: reason })}
            ${this.entering.field({ name: 'measure', label: word('measure'), kind: 'lines', value: measure })}
          </div>
        </fieldset>
        ${rows.map((row) => this.row(row))}
        <div class="actions"><button class="main" ?disabled=${this.entering.busy}>${word('save')}</button></div>
        ${this.entering.refused()}
      </form>
    `;
  }

  private row({ row, level3, target, actual, expected, method, cause, likelihood, reason, measure, lacksReason }: MonitoredTarget) {
    const at = (name: string) => `rows.${row}.${name}`;
    const { entering } = this;
    return html`
      <details class="box" ?open=${lacksReason} data-row=${row}>
        <summary>
          ${level3}
          <span class="quiet">${word('target')} ${target} · ${word('actual')} ${actual ?? '—'}</span>
          ${lacksReason ? html`<span class="near">△ ${word('lacksReason')}</span>` : nothing}
        </summary>
        <div class="fields">
          ${entering.field({
            name: at('expected'),
            label: word('expected'),
            value: method === 'GIVEN' ? expected : null,
            hint: expected ?? undefined,
          })}
          ${entering.field({ name: at('likelihood'), label: word('likelihood'), kind: LIKELIHOODS, value: likelihood })}
          ${entering.field({ name: at('cause'), label: word('cause'), kind: CAUSES, value: cause })}
        </div>
        <div class="fields pair">
          ${entering.field({ name: at('reason'), label: word('reason'), kind: 'lines', value: reason })}
          ${entering.field({ name: at('measure'), label: word('measure'), kind: 'lines', value: measure })}
        </div>
      </details>
    `;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { day, revision } = this.form;
    const { body, fieldAt } = notesOf(written(event.currentTarget as HTMLFormElement));
    await this.entering.take(async () => {
      const path = `/api/v1/projects/${this.project}/monitoring/${day}`;
      const detail = await send<Monitoring>('PUT', path, body, revision);
      this.dispatchEvent(new CustomEvent<Monitoring>('saved', { detail }));
    }, fieldAt);
  }
}

function choice(value: string): Choice {
  return { value, name: word(value === '' ? 'unsaid' : value) };
}

customElements.define('jh-monitoring-entry', MonitoringEntry);
