/** The self-evaluation of a project: its grade, where points were lost and why, and the score of every row. */
import { LitElement, css, html, nothing } from 'lit';
import { address, getJson } from '../frame/api.ts';
import { Asking } from '../frame/asking.ts';
import type { SelfEvaluation } from './types.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const FORMATS = ['docx', 'xlsx'] as const;

class ProjectEvaluation extends LitElement {
  static override properties = { project: { type: Number } };

  static override styles = [
    sheetStyles,
    css`
      .total {
        font-size: 1.5rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare project: number;

  private readonly evaluation = new Asking<SelfEvaluation>(this);

  private get path(): string {
    return `/api/v1/projects/${this.project}/self-evaluation`;
  }

  override willUpdate(): void {
    this.evaluation.when(this.path, [], (signal) => getJson(this.path, {}, signal));
  }

  override render() {
    return this.evaluation.show((evaluation) => this.whole(evaluation));
  }

  private whole({ state, signedBy, signedAt, card }: SelfEvaluation) {
    return html`
      <p>
        <span class="total">${card.total} ${word('points')} · ${card.gradePrinted}</span>
        <span class="quiet">${word(state)} ${state === 'SUBMITTED' ? html`${signedBy} ${moment(signedAt)}` : card.asOf}</span>
      </p>
      ${card.notes.map((note) => html`<p class="near">${note}</p>`)}
      <p>${card.parts.map(({ part, points, score }) => html`${word(part)} ${score} / ${points}　`)}</p>
      ${card.lost.length === 0 ? html`<p class="good">${word('nothingLost')}</p>` : lostPoints(card)} ${everyRow(card)}
      <p>
        ${word('form')}：${FORMATS.map((format) => html`<a href=${address(this.path, { format })} download>${format}</a>　`)}
      </p>
    `;
  }
}

function lostPoints({ lost }: SelfEvaluation['card']) {
  return html`
    <div class="wide" tabindex="0" role="region" aria-label=${word('lost')}>
      <table>
        <caption>
          ${word('lost')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${word('indicator')}</th>
            <th scope="col" class="number">${word('lost')}</th>
            <th scope="col">${word('why')}</th>
            <th scope="col">${word('reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${lost.map(
            ({ indicator, lost: points, why, reason }) => html`
              <tr>
                <th scope="row">${indicator}</th>
                <td class="number bad">−${points}</td>
                <td>${why}</td>
                <td>${reason ?? nothing}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function everyRow({ rows }: SelfEvaluation['card']) {
  return html`
    <details>
      <summary>${word('rows')}</summary>
      <div class="wide" tabindex="0" role="region" aria-label=${word('rows')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('indicator')}</th>
              <th scope="col" class="number">${word('target')}</th>
              <th scope="col" class="number">${word('actual')}</th>
              <th scope="col" class="number">${word('full')}</th>
              <th scope="col" class="number">${word('score')}</th>
              <th scope="col">${word('why')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ row, level3, target, actual, points, score, explanation }) => html`
                <tr data-row=${row}>
                  <th scope="row">${level3}</th>
                  <td class="number">${target}</td>
                  <td class="number">${actual ?? '—'}</td>
                  <td class="number">${points}</td>
                  <td class="number">${score}</td>
                  <td>${explanation}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

customElements.define('jh-self-evaluation', ProjectEvaluation);
