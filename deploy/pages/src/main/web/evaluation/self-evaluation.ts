/** The self-evaluation of a project: its grade, where points were lost and why, and the score of every row. */
import { css, html, nothing } from 'lit';
import { address, getJson } from '../frame/api.ts';
import { Page } from '../frame/page.ts';
import type { SelfEvaluation } from './types.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/sheet.ts';
import { word } from './words.ts';

const FORMATS = ['docx', 'xlsx'] as const;

class ProjectEvaluation extends Page {
  static override properties = { project: { type: Number }, evaluation: { state: true } };

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
  declare evaluation: SelfEvaluation;

  private get path(): string {
    return `/api/v1/projects/${this.project}/self-evaluation`;
  }

  protected override async ask(): Promise<void> {
    this.evaluation = await getJson<SelfEvaluation>(this.path);
  }

  override render() {
    if (this.matter !== undefined) {
      return this.notice(this.matter);
    }
    const { state, signedBy, signedAt, card } = this.evaluation;
    return html`
      <p>
        <span class="total">${card.total} ${word('points')} · ${card.gradePrinted}</span>
        <span class="quiet">${word(state)} ${state === 'SUBMITTED' ? html`${signedBy} ${moment(signedAt)}` : card.asOf}</span>
      </p>
      ${card.notes.map((note) => html`<p class="near">${note}</p>`)}
      <p>${card.parts.map(({ part, points, score }) => html`${word(part)} ${score} / ${points}　`)}</p>
      ${card.lost.length === 0 ? html`<p class="good">${word('nothingLost')}</p>` : this.lost()} ${this.rows()}
      <p>
        ${word('form')}：${FORMATS.map((format) => html`<a href=${address(this.path, { format })} download>${format}</a>　`)}
      </p>
    `;
  }

  private lost() {
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
            ${this.evaluation.card.lost.map(
              ({ indicator, lost, why, reason }) => html`
                <tr>
                  <th scope="row">${indicator}</th>
                  <td class="number bad">−${lost}</td>
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

  private rows() {
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
              ${this.evaluation.card.rows.map(
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
}

customElements.define('jh-self-evaluation', ProjectEvaluation);
