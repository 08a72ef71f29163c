/** Has a form written to a service, which alone judges it; what is refused stands at its field and is gone to. */
import { type LitElement, html } from 'lit';
import { type Faults, type Places, faultsOf } from './faults.ts';
import { type Field, fieldOf } from './field.ts';
import { Changing } from './changing.ts';
import { reader } from './words.ts';

const word = reader({ mend: ['尚未办成，请改正标出的各项，共', 'Not done yet; fields to be mended:'] });

export class Entering extends Changing {
  /** By its problem: what is refused of each field. */
  private faults: Faults = new Map();

  constructor(
    private readonly form: LitElement,
    private readonly places: () => Places | undefined = () => undefined,
  ) {
    super(form);
  }

  override async take(work: () => Promise<void>, fieldAt = (place: string) => place): Promise<void> {
    this.faults = new Map();
    await super.take(work);
    this.faults = faultsOf(this.problem, this.places() ?? {}, fieldAt);
    this.form.requestUpdate();
    await this.form.updateComplete;
    const refused = this.form.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]');
    refused?.closest('details')?.setAttribute('open', '');
    refused?.focus();
  }

  field(field: Field) {
    return fieldOf(field, this.faults);
  }

  /** Why it was refused, below its buttons; where that stands at its fields, how many these are. */
  refused() {
    const text = this.faults.size === 0 ? this.refusal : `${word('mend')} ${this.faults.size}`;
    return html`<p class="refusal" role="alert">${text}</p>`;
  }
}
