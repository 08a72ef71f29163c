/** Who did what with a project, the latest first. */
import { LitElement, html } from 'lit';
import type { Revision } from './types.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

class History extends LitElement {
  static override properties = { revisions: { attribute: false } };

  static override styles = sheetStyles;

  declare revisions: readonly Revision[];

  override render() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('history')}>
        <table>
          <caption>
            ${word('history')}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="number">#</th>
              <th scope="col">${word('step')}</th>
              <th scope="col">${word('at')}</th>
              <th scope="col">${word('by')}</th>
              <th scope="col">${word('reason')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.revisions.map(
              ({ number, step, at, by, reason }) => html`
                <tr>
                  <td class="number">${number}</td>
                  <th scope="row">${word(step)}</th>
                  <td>${moment(at)}</td>
                  <td>${by}</td>
                  <td>${reason}</td>
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
