/** A form of fields that a service takes as one body; tells by `entered` what was answered, and is empty then. */
import { LitElement, html } from 'lit';
import { type Field, fieldStyles, written } from './field.ts';
import { Entering } from './entering.ts';
import type { Places } from './faults.ts';
import { formStyles } from './styles.ts';
import { send } from './api.ts';

/** What is entered, and where. */
export interface EntryForm {
  readonly path: string;
  readonly method?: 'POST' | 'PUT';
  /** The revision that was seen, where the service asks for it. */
  readonly revision?: number;
  readonly fields: readonly Field[];
  /** Members of the body that nobody writes. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly places?: Places;
}

class Entry extends LitElement {
  static override properties = { form: { attribute: false }, action: {} };

  static override styles = [formStyles, fieldStyles];

  declare form: EntryForm;
  /** What its button says. */
  declare action: string;

  private readonly entering = new Entering(this, () => this.form.places);

  override render() {
    const { entering } = this;
    return html`
      <form novalidate @input=${entering.mended} aria-label=${this.action} @submit=${this.enter}>
        <div class="fields">${this.form.fields.map((field) => entering.field(field))}</div>
        <div class="actions"><button class="main" ?disabled=${entering.busy}>${this.action}</button></div>
        ${entering.refused()}
      </form>
    `;
  }

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { path, method = 'POST', revision, fixed } = this.form;
    await this.entering.take(async () => {
      const detail = await send<unknown>(method, path, { ...written(form), ...fixed }, revision);
      form.reset();
      this.dispatchEvent(new CustomEvent<unknown>('entered', { detail }));
    });
  }
}

customElements.define('jh-entry', Entry);
