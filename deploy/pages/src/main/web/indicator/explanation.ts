/** Why a case is in an indicator or out of it, for whoever names its number; the reasons are REST's. */
import { LitElement, html, nothing } from 'lit';
import type { Explanation, TermExplanation } from 'rest/indicators';
import { formStyles, partStyles, tableStyles } from '../frame/styles.ts';
import { type Question, pathOf, slice } from './question.ts';
import { asked, keep } from '../frame/address.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import { pageOfCase } from '../case/address.ts';
import { word } from './words.ts';

class IndicatorExplanation extends LitElement {
  static override properties = {
    question: { attribute: false },
    version: {},
    number: { state: true },
  };

  static override styles = [tableStyles, partStyles, formStyles];

  declare question: Question;
  /** Of the calibre whose value is shown. */
  declare version: string;
  /** Of the case that is asked about; empty where none is. */
  declare number: string;

  private readonly explanation = new Asking<Explanation>(this);

  constructor() {
    super();
    this.number = asked('case') ?? '';
  }

  override willUpdate(): void {
    if (this.number === '') {
      return;
    }
    const { question, version, number } = this;
    const path = pathOf(question, '/explain');
    const query = { ...slice(question), asOf: question.asOf, version, case: number };
    this.explanation.when([path, query], [], (signal) => getJson<Explanation>(path, query, signal));
  }

  override render() {
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('explanation')}</h2>
        <form @submit=${this.ask}>
          <label>${word('caseNumber')} <input name="number" required maxlength="80" size="28" .value=${this.number} /></label>
          <button>${word('explain')}</button>
        </form>
        ${this.number === '' ? nothing : this.explanation.show((answer) => this.told(answer))}
      </section>
    `;
  }

  private ask(event: SubmitEvent): void {
    event.preventDefault();
    this.number = String(new FormData(event.currentTarget as HTMLFormElement).get('number')).trim();
    keep('case', this.number);
  }

  private told({ file, terms }: Explanation) {
    return html`
      <p><a href=${pageOfCase(file, this.question.asOf)}>${file}</a></p>
      <div class="wide" tabindex="0" role="region" aria-label=${word('explanation')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('term')}</th>
              <th scope="col" class="spare">${word('span')}</th>
              <th scope="col" class="number">${word('amount')}</th>
              <th scope="col">${word('reason')}</th>
            </tr>
          </thead>
          <tbody>
            ${terms.map((one) => this.row(one))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row({ part, name, from, to, counted, amount, reason, day }: TermExplanation) {
    return html`
      <tr data-counted=${counted}>
        <th scope="row">${name} <span class="quiet">${word(part)}</span></th>
        <td class="spare">${from}–${to}</td>
        <td class="number">${amount}</td>
        <td><span aria-hidden="true">${counted ? '✔' : '✘'}</span> ${reason}${day === null ? '' : ` ${day}`}</td>
      </tr>
    `;
  }
}

customElements.define('jh-explanation', IndicatorExplanation);
