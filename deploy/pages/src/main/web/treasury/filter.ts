/** Chooses which projects are listed; tells it by the event `chosen`. */
import { LitElement, html } from 'lit';
import { STATES, type Unit } from './types.ts';
import { formStyles } from '../frame/styles.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

/** As REST takes it: texts, and undefined for what is not asked. */
export interface Filter {
  readonly year: string;
  readonly unit?: string;
  readonly state?: string;
  readonly q?: string;
  readonly behindPlan?: string;
}

const YEARS_SHOWN = 6;

class ProjectFilter extends LitElement {
  static override properties = { units: { attribute: false }, filter: { attribute: false } };

  static override styles = formStyles;

  declare units: readonly Unit[];
  declare filter: Filter;

  override render() {
    const { filter } = this;
    return html`
      <form @submit=${(event: Event) => event.preventDefault()} @change=${this.tell}>
        <label>${word('year')} <select name="year">${this.years().map((year) => option(year, year, filter.year))}</select></label>
        <label
          >${word('unit')}
          <select name="unit">
            ${option('', word('everyUnit'), filter.unit)}
            ${this.units.map((unit) => option(unit.code, `${unit.code} ${unit.name}`, filter.unit))}
          </select>
        </label>
        <label
          >${word('state')}
          <select name="state">
            ${option('', word('everyState'), filter.state)} ${STATES.map((state) => option(state, word(state), filter.state))}
          </select>
        </label>
        <label
          >${word('search')}
          <input type="search" name="q" maxlength="100" placeholder=${word('searched')} .value=${filter.q ?? ''} />
        </label>
        <label><input type="checkbox" name="behindPlan" value="true" .checked=${filter.behindPlan === 'true'} /> ${word('behindOnly')}</label>
      </form>
    `;
  }

  private years(): string[] {
    const next = Number(today().slice(0, 4)) + 1;
    const shown = Array.from({ length: YEARS_SHOWN }, (_, back) => String(next - back));
    return shown.includes(this.filter.year) ? shown : [this.filter.year, ...shown];
  }

  private tell(event: Event): void {
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const given = (name: string) => form.get(name)?.toString().trim() || undefined;
    const detail: Filter = {
      year: given('year') ?? today().slice(0, 4),
      unit: given('unit'),
      state: given('state'),
      q: given('q'),
      behindPlan: given('behindPlan'),
    };
    this.dispatchEvent(new CustomEvent<Filter>('chosen', { detail }));
  }
}

function option(value: string, shown: string, chosen: string | undefined) {
  return html`<option value=${value} ?selected=${value === (chosen ?? '')}>${shown}</option>`;
}

customElements.define('jh-project-filter', ProjectFilter);
