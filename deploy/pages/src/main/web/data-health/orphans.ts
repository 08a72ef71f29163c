/** Cases whose events have come before their filing: nothing of them is counted yet. */
import '../frame/pager.ts';
import { LitElement, html } from 'lit';
import type { Orphan } from 'rest/indicators';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const PATH = '/api/v1/orphans';
const SIZE = '20';

class Orphans extends LitElement {
  static override properties = { court: {}, turned: { state: true } };

  static override styles = sheetStyles;

  declare court: string;
  declare turned: number;

  private readonly orphans = new Asking<ListPage<Orphan>>(this);

  constructor() {
    super();
    this.turned = 0;
  }

  override willUpdate(): void {
    const query = { court: this.court, scope: 'SUBTREE', page: String(this.turned), size: SIZE };
    this.orphans.when(this.court, [this.turned], (signal) => getJson(PATH, query, signal));
  }

  override render() {
    return html`
      <h2>${word('orphans')}</h2>
      ${this.orphans.show((orphans) =>
        orphans.total === 0 ? html`<p class="good">${word('noOrphans')}</p>` : this.list(orphans),
      )}
    `;
  }

  private list({ items, page, size, total }: ListPage<Orphan>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('orphans')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('caseNumber')}</th>
              <th scope="col" class="spare">${word('court')}</th>
              <th scope="col">${word('events')}</th>
              <th scope="col">${word('since')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map(
              ({ caseNumber, court, eventTypes, waitingSince }) => html`
                <tr data-case=${caseNumber}>
                  <th scope="row">${caseNumber}</th>
                  <td class="spare">${court}</td>
                  <td>${eventTypes.map((type) => html`<div>${type}</div>`)}</td>
                  <td class="whole">${moment(waitingSince)}</td>
                </tr>
              `,
            )}
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

customElements.define('jh-orphans', Orphans);
