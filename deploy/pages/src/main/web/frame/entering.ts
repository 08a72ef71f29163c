/** Has a form written to a service, which alone judges it; what is refused stands at its field and is gone to. */
import { type LitElement, html } from 'lit';
import { type Faults, type Places, faultsOf } from './faults.ts';
import { type Field, fieldOf } from './field.ts';
import { Changing } from './changing.ts';
import { reader } from './words.ts';

const word = reader({
  mend: ['尚未办成。请改正标出的各项，共', 'Not done yet. To be mended:'],
  fields: ['项。', 'marked.'],
});

export class Entering extends Changing {
  /** By its problem: what is refused of each field. */
  private faults: Faults = new Map();
  /** How many fields show it. */
  private marked = 0;

  constructor(
    private readonly form: LitElement,
    private readonly places: () => Places | undefined = () => undefined,
  ) {
    super(form);
  }

  /** What was refused is forgotten as soon as it is mended, where the form says so. */
  override forget(): void {
    super.forget();
    this.faults = new Map();
    this.marked = 0;
  }

  override async take(work: () => Promise<void>, fieldAt = (place: string) => place): Promise<void> {
    await super.take(work);
    this.faults = faultsOf(this.problem, this.places() ?? {}, fieldAt);
    this.form.requestUpdate();
    await this.form.updateComplete;
    const refused = this.form.renderRoot.querySelectorAll<HTMLElement>('[aria-invalid=true]');
    this.marked = refused.length;
    this.form.requestUpdate();
    refused[0]?.closest('details')?.setAttribute('open', '');
    refused[0]?.focus();
  }

  /** Takes what was refused away from a field that is written anew; for the input of a form. */
  readonly mended = (event: Event): void => {
    const { name } = event.target as HTMLInputElement;
    if (this.faults.has(name)) {
      this.faults = new Map([...this.faults].filter(([field]) => field !== name));
      this.marked--;
      if (this.marked === 0) {
        this.refusal = '';
      }
      this.form.requestUpdate();
    }
  };

  field(field: Field) {
    return fieldOf(field, this.faults);
  }

  /** Why it was refused, below its buttons; where that stands at its fields, how many these are. */
  refused() {
    const text = this.marked === 0 ? this.refusal : `${word('mend')} ${this.marked} ${word('fields')}`;
    return html`<p class="refusal" role="alert">${text}</p>`;
  }
}
