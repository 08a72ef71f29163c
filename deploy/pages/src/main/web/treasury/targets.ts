/** The performance targets of a project, row by row, with the value that counts and whether it is enough. */
import { LitElement, html, nothing } from 'lit';
import type { TargetStatus } from './types.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

class Targets extends LitElement {
  static override properties = { targets: { attribute: false } };

  static override styles = sheetStyles;

  declare targets: readonly TargetStatus[];

  override render() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('targets')}>
        <table>
          <caption>
            ${word('targets')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('indicator')}</th>
              <th scope="col" class="spare"></th>
              <th scope="col" class="number">${word('target')}</th>
              <th scope="col" class="number">${word('value')}</th>
              <th scope="col">${word('attained')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.targets.map(row)}
          </tbody>
        </table>
      </div>
    `;
  }
}

function row({ row, level1, level2, level3, target, link, value, attained }: TargetStatus) {
  return html`
    <tr data-row=${row}>
      <th scope="row">${level3}</th>
      <td class="spare quiet">${level1} · ${level2}</td>
      <td class="number">${target}</td>
      <td class="number">
        ${value?.shown ?? '—'}
        <div class="quiet">
          ${link === 'PROPOSED' ? word('PROPOSED') : nothing}
          ${value == null ? nothing : html`${word(value.source)} ${value.asOf}`}
        </div>
      </td>
      <td>${judged(attained)}</td>
    </tr>
  `;
}

function judged(attained: boolean | null | undefined) {
  const [sign, tone, name] =
    attained === true ? ['✔', 'good', 'yes'] : attained === false ? ['✘', 'bad', 'no'] : ['○', 'none', 'unknown'];
  return html`<span class=${tone!}><span aria-hidden="true">${sign}</span> ${word(name!)}</span>`;
}

customElements.define('jh-targets', Targets);
