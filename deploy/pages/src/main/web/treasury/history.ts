/** Who did what with a project or a unit's document, the latest first, and what it changed. */
import './differences.ts';
import { LitElement, html, nothing } from 'lit';
import type { Revision } from './types.ts';
import { moment } from '../frame/figures.ts';
import { repeat } from 'lit/directives/repeat.js';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

/** The steps that may change what it says. */
const CHANGING: readonly string[] = ['CHANGE', 'ADJUST'];

class History extends LitElement {
  static override properties = { revisions: { attribute: false }, path: {} };

  static override styles = sheetStyles;

  declare revisions: readonly Revision[];
  /** Of what has these revisions. */
  declare path: string;

  override render() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('history')}>
        <table>
          <caption>
            ${word('history')}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="number spare">#</th>
              <th scope="col">${word('step')}</th>
              <th scope="col">${word('at')}</th>
              <th scope="col">${word('by')}</th>
              <th scope="col">${word('reason')}</th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              this.revisions,
              // What is opened of one is not that of another when a further one comes.
              ({ number }) => number,
              ({ number, step, at, by, reason, document }) => html`
                <tr>
                  <td class="number spare">${number}</td>
                  <th scope="row" class="whole">${word(step)}</th>
                  <td>${moment(at)}</td>
                  <td>${by}</td>
                  <td>
                    ${reason}
                    ${document == null ? nothing : html`<div class="quiet">${document.number} · ${document.day}</div>`}
                    ${CHANGING.includes(step) && number > 1
                      ? html`<jh-differences path=${this.path} .number=${number}></jh-differences>`
                      : nothing}
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

customElements.define('jh-history', History);
