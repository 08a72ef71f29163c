/** The performance targets of a project or a unit, row by row, with the value that counts and whether it is enough; who may, reports and links. */
import '../frame/entry.ts';
import { LitElement, html, nothing } from 'lit';
import type { TargetStatus, TargetValue } from './types.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { Changing } from '../frame/changing.ts';
import { figure } from '../frame/figures.ts';
import { pageOfProof } from './proof.ts';
import { reportForm } from './report-form.ts';
import { send } from '../frame/api.ts';
import { word } from './words.ts';

class Targets extends LitElement {
  static override properties = {
    targets: { attribute: false },
    path: {},
    mayReport: { attribute: false },
    open: { state: true },
    said: { state: true },
  };

  static override styles = [sheetStyles, formStyles];

  declare targets: readonly TargetStatus[];
  /** Where the targets are asked from. */
  declare path: string;
  declare mayReport: boolean;
  /** The row that a value is being reported of. */
  declare open: number | undefined;
  declare said: string;

  private readonly changing = new Changing(this);

  constructor() {
    super();
    this.said = '';
  }

  override render() {
    return html`
      <p class="good" role="status">${this.said}</p>
      ${this.mayReport && this.targets.some(({ link }) => link === 'PROPOSED') ? this.proposals() : nothing}
      <div class="wide" tabindex="0" role="region" aria-label=${word('targets')}>
        <table>
          <caption>
            ${word('targets')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('indicator')}</th>
              <th scope="col" class="number spare">${word('target')}</th>
              <th scope="col" class="number">${word('value')}</th>
              <th scope="col">${word('attained')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.targets.map((target) => this.row(target))}
          </tbody>
        </table>
      </div>
    `;
  }

  private proposals() {
    const confirm = () =>
      this.changing.take(async () => {
        await send('POST', `${this.path}/confirm`);
        this.tell(word('linked'));
      });
    return html`
      <p class="row">
        <button ?disabled=${this.changing.busy} @click=${confirm}>${word('confirmLinks')}</button>
        <span class="bad" role="alert">${this.changing.refusal}</span>
      </p>
    `;
  }

  private row({ row, level1, level2, level3, description, target, link, value, attained, distance, trend }: TargetStatus) {
    const open = this.open === row;
    const name = level3 === '' ? description : level3;
    return html`
      <tr data-row=${row}>
        <th scope="row">
          ${name}
          <div class="quiet narrow">${target}</div>
          <div class="quiet spare">${[level1, level2].filter((text) => text !== '' && text !== name).join(' · ')}</div>
        </th>
        <td class="number spare">${target}</td>
        <td class="number">
          ${value?.shown ?? '—'}
          <div class="quiet">
            ${link === 'PROPOSED' ? word('PROPOSED') : nothing} ${value == null ? nothing : origin(value)}
            ${trend == null ? nothing : word(trend)}
          </div>
        </td>
        <td>
          ${judged(attained)}
          ${distance == null ? nothing : html`<div class="quiet whole">${inWords(distance)}</div>`}
          ${this.mayReport && link !== 'CONFIRMED'
            ? html`<div>
                <button aria-expanded=${open} @click=${() => (this.open = open ? undefined : row)}>
                  ${word(open ? 'putAway' : 'report')}
                </button>
              </div>`
            : nothing}
        </td>
      </tr>
      ${open
        ? html`<tr>
            <td colspan="4">
              <jh-entry
                action=${`${word('report')} ${name}`}
                .form=${reportForm(`${this.path}/${row}/reports`)}
                @entered=${() => this.tell(`${word('reported')} ${name}`)}
              ></jh-entry>
            </td>
          </tr>`
        : nothing}
    `;
  }

  private tell(said: string): void {
    Object.assign(this, { said, open: undefined });
    this.dispatchEvent(new Event('changed'));
  }
}

function origin({ source, asOf, proof }: TargetValue) {
  const page = pageOfProof(proof?.members);
  const name = word(source);
  return html`${page === undefined ? name : html`<a href=${page}>${name}</a>`} <span class="whole">${asOf}</span>`;
}

/** Above zero is beyond the target, below it short of it, whichever way the target looks. */
function inWords(distance: number): string {
  const way = distance > 0 ? 'beyond' : distance < 0 ? 'short' : 'just';
  return distance === 0 ? word(way) : `${word(way)} ${figure(Math.abs(distance), '').trim()}`;
}

function judged(attained: boolean | null | undefined) {
  const [sign, tone, name] =
    attained === true ? ['✔', 'good', 'yes'] : attained === false ? ['✘', 'bad', 'no'] : ['○', 'none', 'unknown'];
  return html`<span class=${`whole ${tone!}`}><span aria-hidden="true">${sign}</span> ${word(name!)}</span>`;
}

customElements.define('jh-targets', Targets);
