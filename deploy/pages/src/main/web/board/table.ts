/** All values of a court, by the document that sets their targets. */
import { LitElement, html, nothing } from 'lit';
import { type Earlier, change } from './earlier.ts';
import { partStyles, tableStyles, toneStyles } from '../frame/styles.ts';
import { figure } from '../frame/figures.ts';
import { stateOf } from '../value/value-state.ts';
import { pageOfIndicator } from '../indicator/question.ts';
import { sparkline, sparklineStyles } from '../chart/sparkline.ts';
import type { Value } from 'rest/indicators';
import { word } from './words.ts';

function sections(values: readonly Value[]): [string, Value[]][] {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    const section = value.target == null ? '' : value.target.document;
    found.set(section, [...(found.get(section) ?? []), value]);
  }
  return [...found].sort(([a], [b]) => (a === '' ? 1 : 0) - (b === '' ? 1 : 0) || a.localeCompare(b));
}

class ValueTable extends LitElement {
  static override properties = {
    values: { attribute: false },
    earlier: { attribute: false },
    months: { attribute: false },
    court: {},
    asOf: {},
  };

  static override styles = [
    toneStyles,
    tableStyles,
    partStyles,
    sparklineStyles,
  ];

  declare values: readonly Value[];
  declare earlier: Earlier | undefined;
  declare months: readonly ReadonlyMap<string, Value>[] | undefined;
  declare court: string;
  declare asOf: string;

  override render() {
    return sections(this.values).map(([section, values]) => this.section(section, values));
  }

  private section(section: string, values: readonly Value[]) {
    const name = section === '' ? word('noTarget') : `${word('document')} ${section}`;
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${name}>
        <table>
          <caption>
            ${name}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('indicator')}</th>
              <th scope="col" class="number">${word('value')}</th>
              <th scope="col" class="number parts">${word('parts')}</th>
              <th scope="col" class="number parts">${word('lastYear')}</th>
              <th scope="col" class="number parts">${word('before')}</th>
              ${this.months === undefined ? nothing : html`<th scope="col" class="parts">${word('trend')}</th>`}
              <th scope="col" class="number">${word('target')}</th>
              <th scope="col">${word('state')}</th>
            </tr>
          </thead>
          <tbody>
            ${values.map((value) => this.row(value))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row(value: Value) {
    const target = value.target;
    return html`
      <tr data-code=${value.code}>
        <th scope="row"><a href=${pageOfIndicator(value.code, this.court, this.asOf)}>${value.name}</a></th>
        <td class="number">${figure(value.value, value.unit)}</td>
        <td class="number parts">${value.denominator == null ? '' : `${value.numerator} / ${value.denominator}`}</td>
        <td class="number parts" data-change="lastYear">${change(value, this.earlier?.lastYear.get(value.code))}</td>
        <td class="number parts" data-change="before">${change(value, this.earlier?.before.get(value.code))}</td>
        ${this.months === undefined ? nothing : html`<td class="parts">${this.year(value)}</td>`}
        <td class="number">${target == null ? '' : `${target.comparison} ${figure(target.value, value.unit)}`}</td>
        <td>${stateOf(value.status)}</td>
      </tr>
    `;
  }

  private year({ code, value }: Value) {
    return sparkline([...this.months!.map((month) => month.get(code)?.value ?? null), value]);
  }
}

customElements.define('jh-values', ValueTable);
