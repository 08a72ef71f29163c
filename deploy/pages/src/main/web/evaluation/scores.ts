/** The scores of a self-evaluation: the whole, every point that was lost, and every row. */
import type { Scorecard, SelfEvaluation } from './types.ts';
import { html, nothing } from 'lit';
import { moment } from '../frame/figures.ts';
import { word } from './words.ts';

export function heading({ state, signedBy, signedAt }: SelfEvaluation, { total, gradePrinted, asOf, notes, parts }: Scorecard) {
  return html`
    <p>
      <span class="total">${total} ${word('points')} · ${gradePrinted}</span>
      <span class="quiet">${word(state)} ${state === 'SUBMITTED' ? html`${signedBy} ${moment(signedAt)}` : asOf}</span>
    </p>
    ${notes.map((note) => html`<p class="near">${note}</p>`)}
    <p>${parts.map(({ part, points, score }) => html`${word(part)} ${score} / ${points}　`)}</p>
  `;
}

export function scores(card: Scorecard) {
  return html`${card.lost.length === 0 ? html`<p class="good">${word('nothingLost')}</p>` : lostPoints(card)} ${everyRow(card)}`;
}

function lostPoints({ lost }: Scorecard) {
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

function everyRow({ rows }: Scorecard) {
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
