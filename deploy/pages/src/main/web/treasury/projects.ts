/** The list of projects, plan beside paid; tells another order by the event `sorted`. */
import { LitElement, css, html } from 'lit';
import { percent, signed, wan } from './money.ts';
import type { ProjectLine } from './types.ts';
import { sheetStyles } from '../frame/styles.ts';
import { standingOf } from './standing.ts';
import { word } from './words.ts';

/** A column by the key that REST sorts by; the spare ones give way on a phone. */
const COLUMNS: readonly (readonly [key: string, name: string, kind: string])[] = [
  ['name', 'project', ''],
  ['unit', 'unit', 'spare'],
  ['state', 'state', 'spare'],
  ['budget', 'budget', 'number'],
  ['paid', 'paid', 'number'],
  ['rate', 'rate', 'number'],
  ['', 'planned', 'number spare'],
  ['gap', 'gap', 'number'],
];

class Projects extends LitElement {
  static override properties = { lines: { attribute: false }, sort: {} };

  static override styles = [
    sheetStyles,
    css`
      th button {
        font: inherit;
        font-weight: inherit;
        color: inherit;
        padding: 0;
        background: none;
        border: 0;
        cursor: pointer;
        text-align: inherit;
      }
      th button:hover {
        color: var(--accent);
      }
    `,
  ];

  declare lines: readonly ProjectLine[];
  declare sort: string;

  override render() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('projects')}>
        <table>
          <caption>
            ${word('projects')}（${word('wan')}）
          </caption>
          <thead>
            <tr>
              ${COLUMNS.map(([key, name, kind]) => this.head(key, name, kind))}
              <th scope="col">${word('standing')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.lines.map(row)}
          </tbody>
        </table>
      </div>
    `;
  }

  private head(key: string, name: string, kind: string) {
    if (key === '') {
      return html`<th scope="col" class=${kind}>${word(name)}</th>`;
    }
    const [order, arrow] =
      this.sort === key ? ['ascending', ' ↑'] : this.sort === `-${key}` ? ['descending', ' ↓'] : ['none', ''];
    return html`
      <th scope="col" class=${kind} aria-sort=${order}>
        <button @click=${() => this.tell(this.sort === key ? `-${key}` : key)}>${word(name)}${arrow}</button>
      </th>
    `;
  }

  private tell(sort: string): void {
    this.dispatchEvent(new CustomEvent<string>('sorted', { detail: sort }));
  }
}

function row(line: ProjectLine) {
  const { standing } = line;
  return html`
    <tr data-project=${line.id}>
      <th scope="row"><a href=${`/project/?id=${line.id}`}>${line.name}</a></th>
      <td class="spare">${line.unit}</td>
      <td class="spare whole">${word(line.state)}</td>
      <td class="number">${wan(line.budgetWan)}</td>
      <td class="number">${wan(standing.paidWan)}</td>
      <td class="number">${percent(standing.paidPercent)}</td>
      <td class="number spare">${wan(standing.plannedWan)}</td>
      <td class="number">${signed(standing.gapWan)}</td>
      <td class="whole">${standingOf(standing.status)}</td>
    </tr>
  `;
}

customElements.define('jh-projects', Projects);
