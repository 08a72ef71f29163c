/** One case: how it stands, what happened in it, and which indicators it counts towards. */
import { LitElement, css, html, nothing } from 'lit';
import type { CaseEvent, CaseFile } from 'rest/indicators';
import { asked, keep } from '../frame/address.ts';
import { moment, today } from '../frame/figures.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { summary, summaryStyles } from './summary.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { nameOfEvent } from './event-names.ts';
import { pageOfIndicator } from '../indicator/question.ts';
import { word } from './words.ts';

class CasePage extends LitElement {
  static override properties = { number: { state: true }, asOf: { state: true } };

  static override styles = [
    tableStyles,
    partStyles,
    summaryStyles,
    css`
      h1 {
        font-size: 1.5rem;
        margin: var(--space) 0 calc(var(--space) * 2);
      }
      label {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space);
        align-items: center;
      }
      input {
        font: inherit;
        color: inherit;
        background: var(--card);
        border: 1px solid var(--line);
        border-radius: var(--round);
        padding: 0.3rem 0.6rem;
        max-width: 100%;
        box-sizing: border-box;
      }
      ol {
        list-style: none;
        margin: 0 0 0 0.5rem;
        padding: 0;
        border-inline-start: 2px solid var(--line);
      }
      li {
        position: relative;
        padding: 0 0 var(--space) calc(var(--space) * 3);
      }
      li::before {
        content: '';
        position: absolute;
        inset-inline-start: -0.4rem;
        top: 0.5rem;
        width: 0.7rem;
        height: 0.7rem;
        border-radius: 50%;
        background: var(--accent);
      }
      summary {
        cursor: pointer;
      }
      pre {
        overflow-x: auto;
        margin: 0;
      }
    `,
  ];

  declare number: string;
  declare asOf: string;

  private readonly file = new Asking<CaseFile>(this);

  constructor() {
    super();
    this.number = asked('number') ?? '';
    this.asOf = asked('asOf') ?? today();
  }

  override willUpdate(): void {
    const { number, asOf } = this;
    if (number === '') {
      return;
    }
    const path = `/api/v1/cases/${encodeURIComponent(number)}`;
    this.file.when([path, asOf], [], async (signal) => {
      const file = await getJson<CaseFile>(path, { asOf }, signal);
      document.title = `${file.caseNumber} · 绩衡`;
      return file;
    });
  }

  override render() {
    return html`
      <form class="row" @submit=${this.lookUp}>
        <label>${word('number')} <input name="number" required maxlength="80" size="28" .value=${this.number} /></label>
        <label>${word('day')} <input type="date" name="asOf" max=${today()} .value=${this.asOf} /></label>
        <button>${word('find')}</button>
      </form>
      ${this.number === '' ? html`<p class="quiet">${word('none')}</p>` : this.file.show((file) => this.body(file))}
    `;
  }

  private lookUp(event: Event): void {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    this.number = String(given.get('number')).trim();
    this.asOf = String(given.get('asOf')) || today();
    keep('number', this.number);
    keep('asOf', this.asOf === today() ? undefined : this.asOf);
  }

  private body(file: CaseFile) {
    return html`
      <h1>${file.caseNumber}</h1>
      ${summary(file)}
      <section aria-labelledby="events">
        <h2 id="events">${word('events')}</h2>
        <ol>
          ${file.events.map((event) => this.event(event))}
        </ol>
      </section>
      ${this.indicators(file)} ${this.contributions(file)}
    `;
  }

  private event({ id, type, time, source, data, countedAt }: CaseEvent) {
    return html`
      <li>
        <details>
          <summary><strong>${nameOfEvent(type)}</strong> <time datetime=${time}>${moment(time)}</time></summary>
          <pre tabindex="0">${JSON.stringify(data, null, 2)}</pre>
          <p class="quiet">${source} · ${id} · ${word('counted')} ${moment(countedAt)}</p>
        </details>
      </li>
    `;
  }

  private indicators({ indicators, court }: CaseFile) {
    return html`
      <section aria-labelledby="indicators">
        <h2 id="indicators">${word('indicators')}</h2>
        ${indicators.length === 0
          ? html`<p class="quiet">${word('noIndicators')}</p>`
          : html`<div class="wide" tabindex="0" role="region" aria-label=${word('indicators')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${word('indicator')}</th>
                    <th scope="col" class="number">${word('numerator')}</th>
                    <th scope="col" class="number">${word('denominator')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${indicators.map(
                    (one) => html`<tr data-code=${one.code}>
                      <th scope="row"><a href=${pageOfIndicator(one.code, court, this.asOf)}>${one.name}</a></th>
                      <td class="number">${one.numerator}</td>
                      <td class="number">${one.denominator ?? ''}</td>
                    </tr>`,
                  )}
                </tbody>
              </table>
            </div>`}
      </section>
    `;
  }

  private contributions({ contributions }: CaseFile) {
    if (contributions.length === 0) {
      return nothing;
    }
    return html`
      <section>
        <details>
          <summary>${word('contributions')}</summary>
          <div class="wide" tabindex="0" role="region" aria-label=${word('contributions')}>
            <table>
              <thead>
                <tr>
                  ${['measure', 'court', 'onDay', 'item'].map((key) => html`<th scope="col">${word(key)}</th>`)}
                  <th scope="col" class="number">${word('amount')}</th>
                </tr>
              </thead>
              <tbody>
                ${contributions.map(
                  (one) => html`<tr>
                    <th scope="row">${one.name}</th>
                    <td>${one.court}</td>
                    <td>${one.day}</td>
                    <td>${one.item ?? ''}</td>
                    <td class="number">${one.amount}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </details>
      </section>
    `;
  }
}

customElements.define('jh-case', CasePage);
