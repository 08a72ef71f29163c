/** The monthly bulletin of a court as it is printed: its words, tables and charts, each figure a step from its members. */
import './bars.ts';
import './wording.ts';
import type { BulletinRun } from 'rest/indicators';
import type { Block, Bulletin, Table } from './types.ts';
import { LitElement, css, html, nothing } from 'lit';
import { type Me, isOne, me } from '../frame/session.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { address, getJson } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { moment, today } from '../frame/figures.ts';
import { Asking } from '../frame/asking.ts';
import { CourtOfPage } from '../value/court-of-page.ts';
import { pageOfMembers } from '../indicator/question.ts';
import { word } from './words.ts';

const PATH = '/api/v1/bulletin';

class MonthlyBulletin extends LitElement {
  static override properties = { month: { state: true } };

  static override styles = [
    sheetStyles,
    formStyles,
    css`
      article {
        max-width: 70rem;
        margin: 0 auto;
      }
      h1 {
        text-align: center;
        font-size: 1.5rem;
      }
      .paragraph {
        text-indent: 2em;
        margin: var(--space) 0;
      }
      table {
        font-size: 0.85rem;
      }
      tbody th {
        min-width: 7em;
      }
      @media print {
        form,
        label.row,
        jh-choice,
        jh-bulletin-wording,
        .aside {
          display: none;
        }
        a {
          color: inherit;
          text-decoration: none;
        }
        h2 {
          break-after: avoid;
        }
        tr {
          break-inside: avoid;
        }
        table {
          font-size: 0.75rem;
        }
        th,
        td {
          padding: 0.2rem;
        }
        .number {
          white-space: normal;
        }
      }
    `,
  ];

  declare month: string;

  private readonly court = new CourtOfPage(this, () => this.requestUpdate());
  private readonly bulletin = new Asking<Bulletin>(this);
  private readonly who = new Asking<Me>(this);

  constructor() {
    super();
    this.month = asked('month') ?? today().slice(0, 7);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.who.ask(me);
  }

  private get query() {
    return { ...this.court.query, month: this.month };
  }

  override willUpdate(): void {
    if (this.court.isKnown) {
      const { query } = this;
      this.bulletin.when(query, [], (signal) => getJson<Bulletin>(PATH, query, signal));
    }
  }

  override render() {
    return this.court.show(
      () => html`
        <form @submit=${(event: Event) => event.preventDefault()}>
          <label
            >${word('month')}
            <input type="month" name="month" .value=${this.month} max=${today().slice(0, 7)} @change=${this.choose}
          /></label>
          <button type="button" @click=${() => print()}>${word('print')}</button>
          <a href=${address(`${PATH}.docx`, this.query)} download>${word('docx')}</a>
        </form>
        ${this.wording()} ${this.bulletin.show((bulletin) => this.whole(bulletin))}
      `,
    );
  }

  private wording() {
    const { code } = this.court;
    return this.who.answer === undefined || code === undefined || !isOne(this.who.answer, 'clerk')
      ? nothing
      : html`<jh-bulletin-wording .court=${code} @changed=${() => this.bulletin.again()}></jh-bulletin-wording>`;
  }

  private choose(event: Event): void {
    const month = (event.target as HTMLInputElement).value;
    keep('month', month);
    this.month = month === '' ? today().slice(0, 7) : month;
  }

  private whole({ document, running, asOf, countedAt }: Bulletin) {
    return html`
      <p class="quiet aside">
        ${running ? html`<span class="near">${word('running')} ${asOf}</span> · ` : nothing}${word('counted')} ${moment(countedAt)}
        ${word('inChinese')}
      </p>
      <article lang="zh-CN">${document.map((block) => part(block))}</article>
    `;
  }
}

function part(block: Block) {
  switch (block.kind) {
    case 'TITLE':
      return html`<h1>${block.runs.map(({ text }) => text)}</h1>`;
    case 'HEADING':
      return html`<h2>${block.runs.map(({ text }) => text)}</h2>`;
    case 'PARAGRAPH':
      return html`<p class="paragraph">${block.runs.map(told)}</p>`;
    case 'TABLE':
      return table(block);
    case 'CHART':
      return html`<jh-bars .chart=${block}></jh-bars>`;
  }
}

function table({ caption, columns, rows }: Table) {
  return html`
    <div class="wide" tabindex="0" role="region" aria-label=${caption}>
      <table data-caption=${caption}>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, at) => html`<th scope="col" class=${at === 0 ? '' : 'number'}>${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) => html`<tr>
              <th scope="row">${first?.text}</th>
              ${rest.map((cell) => html`<td class="number">${told(cell)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** A figure leads to the cases behind it. */
function told({ text, members }: BulletinRun) {
  return members == null ? text : html`<a href=${pageOfMembers(members)}>${text}</a>`;
}

customElements.define('jh-bulletin', MonthlyBulletin);
