/** What may be done with a project or a unit's document in its state by who is signed in; tells that it was done by the event `changed`. */
import { LitElement, css, html, nothing } from 'lit';
import type { ProjectState } from 'rest/budget';
import { send } from '../frame/api.ts';
import { Changing } from '../frame/changing.ts';
import { formStyles } from '../frame/styles.ts';
import { word } from './words.ts';

export type StepName = 'submit' | 'approve' | 'return' | 'start' | 'close';

interface Step {
  readonly name: StepName;
  readonly from: readonly ProjectState[];
  readonly roles: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'submit', from: ['DRAFT', 'RETURNED'], roles: ['clerk', 'admin'] },
  { name: 'approve', from: ['SUBMITTED'], roles: ['approver', 'admin'] },
  { name: 'return', from: ['SUBMITTED'], roles: ['approver', 'admin'] },
  { name: 'start', from: ['APPROVED'], roles: ['clerk', 'approver', 'admin'] },
  { name: 'close', from: ['IN_EXECUTION'], roles: ['approver', 'admin'] },
];

class Steps extends LitElement {
  static override properties = {
    path: {},
    of: { attribute: false },
    names: { attribute: false },
    roles: { attribute: false },
  };

  static override styles = [
    formStyles,
    css`
      .bad {
        color: var(--bad);
      }
    `,
  ];

  /** Where it is asked. */
  declare path: string;
  declare of: { readonly state: ProjectState; readonly revision: number };
  /** The steps that there are for it. */
  declare names: readonly StepName[];
  declare roles: readonly string[];

  private readonly changing = new Changing(this);

  override render() {
    const { state } = this.of;
    const open = STEPS.filter(({ name, from, roles }) => this.names.includes(name) && from.includes(state) && roles.some((role) => this.roles.includes(role)));
    if (open.length === 0) {
      return nothing;
    }
    return html`
      <form aria-label=${word('steps')} @submit=${(event: Event) => event.preventDefault()}>
        ${open.map(({ name }) =>
          name === 'return'
            ? html`<label>${word('reason')} <input name="reason" maxlength="1000" /></label>${this.button(name)}`
            : this.button(name),
        )}
        <p class="bad" role="alert">${this.changing.refusal}</p>
      </form>
    `;
  }

  private button(name: StepName) {
    return html`<button type="button" ?disabled=${this.changing.busy} @click=${() => this.take(name)}>${word(name)}</button>`;
  }

  private async take(name: StepName): Promise<void> {
    const reason = this.renderRoot.querySelector<HTMLInputElement>('[name=reason]')?.value ?? '';
    await this.changing.take(async () => {
      await send('POST', `${this.path}/${name}`, name === 'return' ? { reason } : undefined, this.of.revision);
      this.dispatchEvent(new Event('changed'));
    });
  }
}

customElements.define('jh-steps', Steps);
