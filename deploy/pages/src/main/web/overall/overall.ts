/** The overall target sheets of units; and of the one in the address, its targets as they stand. */
import './overall-sheet.ts';
import '../frame/pager.ts';
import { LitElement, html } from 'lit';
import { address, getJson } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { moment, today } from '../frame/figures.ts';
import { Asking } from '../frame/asking.ts';
import type { ListPage } from '../frame/list-page.ts';
import type { UnitDocumentHead } from './types.ts';
import type { Unit } from '../treasury/types.ts';
import { word } from './words.ts';

const SIZE = '50';
const YEARS_SHOWN = 6;

interface Answers {
  readonly units: readonly Unit[];
  readonly sheets: ListPage<UnitDocumentHead>;
}

class Overall extends LitElement {
  static override properties = { turned: { state: true } };

  static override styles = [sheetStyles, formStyles];

  declare turned: number;

  private readonly answers = new Asking<Answers>(this);

  constructor() {
    super();
    this.turned = 0;
  }

  private get year(): string {
    return asked('of') ?? today().slice(0, 4);
  }

  override willUpdate(): void {
    if (asked('unit') === undefined) {
      this.answers.when(this.year, [this.turned], (signal) => this.read(signal));
    }
  }

  private async read(signal: AbortSignal): Promise<Answers> {
    const query = { year: this.year, page: String(this.turned), size: SIZE };
    const [units, sheets] = await Promise.all([
      getJson<Unit[]>('/api/v1/units', {}, signal),
      getJson<ListPage<UnitDocumentHead>>('/api/v1/overall-sheets', query, signal),
    ]);
    return { units, sheets };
  }

  override render() {
    const unit = asked('unit');
    return unit === undefined
      ? html`${this.filter()} ${this.answers.show((answers) => this.list(answers))}`
      : html`
          <p><a href=${address('/overall/', { of: asked('year') })}>← ${word('back')}</a></p>
          <jh-overall-sheet unit=${unit} year=${asked('year') ?? this.year}></jh-overall-sheet>
        `;
  }

  private filter() {
    const next = Number(today().slice(0, 4)) + 1;
    const years = Array.from({ length: YEARS_SHOWN }, (_, back) => String(next - back));
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label
          >${word('year')}
          <select name="of" @change=${this.choose}>
            ${years.map((year) => html`<option value=${year} ?selected=${year === this.year}>${year}</option>`)}
          </select>
        </label>
      </form>
    `;
  }

  private choose(event: Event): void {
    keep('of', (event.target as HTMLSelectElement).value);
    this.turned = 0;
    this.requestUpdate();
  }

  private list({ units, sheets: { items, page, size, total } }: Answers) {
    if (total === 0) {
      return html`<p class="quiet">${word('none')} <a href="/imports/">${word('imports')}</a></p>`;
    }
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('sheets')}>
        <table>
          <caption>
            ${word('sheets')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('unit')}</th>
              <th scope="col">${word('year')}</th>
              <th scope="col">${word('state')}</th>
              <th scope="col" class="spare">${word('at')}</th>
              <th scope="col" class="spare">${word('by')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((head) => row(head, units))}
          </tbody>
        </table>
      </div>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.turned = event.detail)}
      ></jh-pager>
    `;
  }
}

function row({ unit, year, state, at, by }: UnitDocumentHead, units: readonly Unit[]) {
  const name = units.find(({ code }) => code === unit)?.name ?? '';
  return html`
    <tr data-unit=${unit}>
      <th scope="row"><a href=${address('/overall/', { unit, year: String(year) })}>${unit} ${name}</a></th>
      <td>${year}</td>
      <td class="whole">${word(state)}</td>
      <td class="spare">${moment(at)}</td>
      <td class="spare">${by}</td>
    </tr>
  `;
}

customElements.define('jh-overall', Overall);
