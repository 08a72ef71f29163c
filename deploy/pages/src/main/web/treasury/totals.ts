/** What the listed units have, have paid, and should have paid by now. */
import { LitElement, css, html } from 'lit';
import { percent, signed, wan } from './money.ts';
import type { Rollups } from './types.ts';
import { sheetStyles } from '../frame/styles.ts';
import { standingOf } from './standing.ts';
import { word } from './words.ts';

class Totals extends LitElement {
  static override properties = { rollups: { attribute: false } };

  static override styles = [
    sheetStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
        gap: calc(var(--space) * 2);
        margin: 0 0 calc(var(--space) * 2);
      }
      div {
        padding: calc(var(--space) * 2);
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
      dd {
        margin: 0;
      }
      .figure {
        font-size: 1.5rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare rollups: Rollups;

  override render() {
    const { asOf, total } = this.rollups;
    const { executionRate, planned } = total;
    const money = word('wan');
    return html`
      <dl aria-label=${`${word('totals')}，${word('asOf')} ${asOf}`}>
        ${card('projects', String(total.projects), html`${word('approved')} ${total.approved}`)}
        ${card('budget', `${wan(total.budgetWan)} ${money}`, html`${word('free')} ${wan(total.freeWan)} · ${word('reserved')} ${wan(total.reservedWan)}`)}
        ${card('paid', `${wan(executionRate.paidWan)} ${money}`, html`${word('rate')} ${percent(executionRate.percent)}`)}
        ${card('planned', `${wan(planned.plannedWan)} ${money}`, html`${planned.projects} ${word('withPlan')} ${wan(planned.paidWan)} · ${standingOf(planned.status)} ${signed(planned.gapWan)}`)}
      </dl>
    `;
  }
}

function card(name: string, figure: string, below: unknown) {
  return html`
    <div data-total=${name}>
      <dt>${word(name)}</dt>
      <dd class="figure">${figure}</dd>
      <dd class="quiet">${below}</dd>
    </div>
  `;
}

customElements.define('jh-totals', Totals);
