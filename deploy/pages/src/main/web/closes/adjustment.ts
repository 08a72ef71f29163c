/** A closed value that is another one now: how much by which cause, and the cases and events behind it when opened. */
import '../frame/pager.ts';
import type { AdjustedCase, Adjustment } from 'rest/indicators';
import type { Parts } from './types.ts';
import { LitElement, css, html, nothing } from 'lit';
import { figure, moment } from '../frame/figures.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const SIZE = '100';
const CAUSES = ['byRecords', 'byRules', 'byCourts'] as const;

class AdjustmentOfClose extends LitElement {
  static override properties = { path: {}, adjustment: { attribute: false }, opened: { state: true }, page: { state: true } };

  static override styles = [
    sheetStyles,
    css`
      summary {
        padding: var(--space) 0;
      }
    `,
  ];

  /** Address of the close. */
  declare path: string;
  declare adjustment: Adjustment;
  declare opened: boolean;
  declare page: number;

  private readonly cases = new Asking<ListPage<AdjustedCase>>(this);

  constructor() {
    super();
    this.opened = false;
    this.page = 0;
  }

  override willUpdate(): void {
    if (this.opened) {
      const address = `${this.path}/adjustments/${this.adjustment.code}`;
      this.cases.when(address, [this.page], (signal) => getJson(address, { page: String(this.page), size: SIZE }, signal));
    }
  }

  override render() {
    const { code, indicator, unit, closed, now } = this.adjustment;
    return html`
      <details data-code=${code} @toggle=${this.toggled}>
        <summary>
          ${indicator}：${word('closed')} ${figure(closed.value, unit)}（${parts(closed)}） → ${word('now')}
          ${now === null ? word('definedNoMore') : html`${figure(now.value, unit)}（${parts(now)}）`}
        </summary>
        <p>
          ${CAUSES.map((cause) => {
            const part = this.adjustment[cause];
            return part.numerator || part.denominator ? html`${word(cause)} ${parts(part)}　` : nothing;
          })}
        </p>
        ${this.opened ? this.cases.show((page) => this.list(page)) : nothing}
      </details>
    `;
  }

  private toggled(event: Event): void {
    this.opened = (event.currentTarget as HTMLDetailsElement).open;
  }

  private list({ items, page, size, total }: ListPage<AdjustedCase>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('cases')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('cases')}</th>
              <th scope="col" class="number">${word('closed')}</th>
              <th scope="col" class="number">${word('now')}</th>
              <th scope="col">${word('late')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map(
              ({ file, item, part, closed, now, events }) => html`
                <tr>
                  <th scope="row">${file} ${item ?? nothing}<div class="quiet">${word(part)}</div></th>
                  <td class="number">${closed}</td>
                  <td class="number">${now}</td>
                  <td>${events.map(({ type, receivedAt }) => html`<div>${type} ${moment(receivedAt)}</div>`)}</td>
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
        @turned=${(event: CustomEvent<number>) => (this.page = event.detail)}
      ></jh-pager>
    `;
  }
}

function parts({ numerator, denominator }: Parts): string {
  return denominator === null ? String(numerator) : `${numerator} / ${denominator}`;
}

customElements.define('jh-close-adjustment', AdjustmentOfClose);
