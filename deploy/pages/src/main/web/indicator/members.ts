/** The cases and items behind a figure, page by page, and all of them as a file. */
import { LitElement, css, html, nothing } from 'lit';
import type { Member, MemberPage, Part } from 'rest/indicators';
import { type Question, pathOf, slice } from './question.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import { address, getJson } from '../frame/api.ts';
import { pageOfCase } from '../case/address.ts';
import { word } from './words.ts';

const SIZE = '20';

interface NumberedPage extends MemberPage {
  readonly number: number;
}

class IndicatorMembers extends LitElement {
  static override properties = {
    question: { attribute: false },
    value: { attribute: false },
    quotient: { type: Boolean },
  };

  static override styles = [
    tableStyles,
    partStyles,
    css`
      .reason {
        min-width: 12rem;
      }
      @media (max-width: 40rem) {
        .aside {
          display: none;
        }
        .reason {
          min-width: 0;
        }
      }
    `,
  ];

  declare question: Question;
  declare value: unknown;
  /** Whether there is a denominator to look at too. */
  declare quotient: boolean;

  private readonly page = new Asking<NumberedPage>(this);
  /** What to give as `after` for each page up to the one that is shown. */
  private places: (string | undefined)[] = [undefined];
  private known: string | undefined;

  override willUpdate(): void {
    const path = pathOf(this.question, '/members');
    const asked = JSON.stringify([path, this.asked()]);
    if (asked !== this.known) {
      this.known = asked;
      this.places = [undefined];
    }
    const { places } = this;
    const query = { ...this.asked(), size: SIZE, after: places.at(-1) };
    this.page.when([path, this.asked()], [this.value, places], async (signal) => ({
      ...(await getJson<MemberPage>(path, query, signal)),
      number: places.length,
    }));
  }

  private turnTo(places: (string | undefined)[]): void {
    this.places = places;
    this.requestUpdate();
  }

  private asked() {
    const { question } = this;
    return { ...slice(question), asOf: question.asOf, part: question.part, since: question.since };
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('members')}</h2>
        ${this.quotient
          ? html`<div class="row">${(['NUMERATOR', 'DENOMINATOR'] as const).map((part) => this.choice(part))}</div>`
          : nothing}
        ${this.question.since === undefined ? nothing : this.since(this.question.since)}
        ${this.page.show((page) =>
          page.items.length === 0 ? html`<p class="quiet">${word('noMembers')}</p>` : this.table(page),
        )}
      </section>
    `;
  }

  private choice(part: Part) {
    const choose = () => this.dispatchEvent(new CustomEvent('changed', { detail: { part } }));
    return html`<button aria-pressed=${this.question.part === part} @click=${choose}>${word(part)}</button>`;
  }

  private since(day: string) {
    const forget = () => this.dispatchEvent(new CustomEvent('changed', { detail: { since: undefined } }));
    return html`<div class="row">
      <span>${word('since')} ${day}</span>
      <button @click=${forget}>${word('all')}</button>
    </div>`;
  }

  private table(page: NumberedPage) {
    const file = (kind: string) => address(pathOf(this.question, `/members.${kind}`), this.asked());
    return html`
      <p class="quiet" data-sum=${page.sum}>
        ${word('sum')} ${page.sum}${page.total === null ? '' : `，${word('total')} ${page.total} ${word('items')}`} ·
        ${word('download')}
        <a href=${file('csv')} download>CSV</a> <a href=${file('xlsx')} download>XLSX</a>
      </p>
      <div class="wide" tabindex="0" role="region" aria-label=${word('members')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('file')}</th>
              <th scope="col" class="aside">${word('court')}</th>
              <th scope="col" class="aside">${word('department')}</th>
              <th scope="col" class="aside">${word('judge')}</th>
              <th scope="col" class="aside">${word('filedOn')}</th>
              <th scope="col" class="aside">${word('closedOn')}</th>
              <th scope="col" class="number">${word('amount')}</th>
              <th scope="col" class="reason">${word('reason')}</th>
            </tr>
          </thead>
          <tbody>
            ${page.items.map((member) => this.row(member))}
          </tbody>
        </table>
      </div>
      ${this.turning(page)}
    `;
  }

  private row(member: Member) {
    return html`
      <tr>
        <th scope="row">${this.named(member)}${member.item === null ? nothing : html` <small>${member.item}</small>`}</th>
        <td class="aside">${member.court}</td>
        <td class="aside">${member.department ?? ''}</td>
        <td class="aside">${member.judge ?? ''}</td>
        <td class="aside">${member.filedOn ?? ''}</td>
        <td class="aside">${member.closedOn ?? ''}</td>
        <td class="number">${member.amount}</td>
        <td class="reason">${member.reasons.map(({ name, day }) => `${name} ${day}`).join('；')}</td>
      </tr>
    `;
  }

  /** Only a case has a family, and a page of its own. */
  private named({ file, family }: Member) {
    return family === null ? file : html`<a href=${pageOfCase(file, this.question.asOf)}>${file}</a>`;
  }

  private turning(page: NumberedPage) {
    const { number } = page;
    if (number === 1 && page.next === null) {
      return nothing;
    }
    return html`
      <div class="row">
        <button ?disabled=${number === 1} @click=${() => this.turnTo(this.places.slice(0, -1))}>${word('earlierPage')}</button>
        <span class="quiet">${word('page')} ${number}</span>
        <button ?disabled=${page.next === null} @click=${() => this.turnTo([...this.places, page.next ?? undefined])}>
          ${word('nextPage')}
        </button>
      </div>
    `;
  }
}

customElements.define('jh-members', IndicatorMembers);
