/** A closed value that is another one now: how much by which cause, and the cases and events behind it when opened. */
import type { AdjustedCase, Adjustment, Parts } from './types.ts';
import { LitElement, css, html, nothing } from 'lit';
import { figure, moment } from '../frame/figures.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const CAUSES = ['byRecords', 'byRules', 'byCourts'] as const;

class AdjustmentOfClose extends LitElement {
  static override properties = { path: {}, adjustment: { attribute: false }, opened: { state: true } };

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

  private readonly cases = new Asking<ListPage<AdjustedCase>>(this);

  constructor() {
    super();
    this.opened = false;
  }

  override willUpdate(): void {
    if (this.opened) {
      const address = `${this.path}/adjustments/${this.adjustment.code}`;
      this.cases.when(address, [], (signal) => getJson(address, { size: '100' }, signal));
    }
  }

  override render() {
    const { code, indicator, unit, closed, now } = this.adjustment;
    return html`
      <details data-code=${code} @toggle=${this.toggled}>
        <summary>
          ${indicator}：${word('closed')} ${figure(closed.value, unit)}（${parts(closed)}） → ${word('now')}
          ${figure(now.value, unit)}（${parts(now)}）
        </summary>
        <p>
          ${CAUSES.map((cause) => {
            const part = this.adjustment[cause];
            return part.numerator || part.denominator ? html`${word(cause)} ${parts(part)}　` : nothing;
          })}
        </p>
        ${this.opened ? this.cases.show(({ items }) => this.list(items)) : nothing}
      </details>
    `;
  }

  private toggled(event: Event): void {
    this.opened = (event.currentTarget as HTMLDetailsElement).open;
  }

  private list(items: readonly AdjustedCase[]) {
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
    `;
  }
}

function parts({ numerator, denominator }: Parts): string {
  return denominator == null ? String(numerator ?? '—') : `${numerator} / ${denominator}`;
}

customElements.define('jh-adjustment', AdjustmentOfClose);
