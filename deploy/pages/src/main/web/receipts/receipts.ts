/** What became of an event that was sent 事件回执: whether it came, when it was counted, and in what. */
import '../frame/notice.ts';
import { LitElement, html, nothing } from 'lit';
import { asked, keep } from '../frame/address.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import type { Receipt } from 'rest/indicators';
import { getJson } from '../frame/api.ts';
import { moment, today } from '../frame/figures.ts';
import { nameOfEvent } from '../case/event-names.ts';
import { pageOfCase } from '../case/address.ts';
import { word } from './words.ts';

const PATH = '/api/v1/receipts';

class Receipts extends LitElement {
  static override styles = [sheetStyles, formStyles];

  private readonly receipt = new Asking<Receipt>(this);

  private get query() {
    return { source: asked('source'), id: asked('id') };
  }

  override willUpdate(): void {
    const { query } = this;
    if (query.source !== undefined && query.id !== undefined) {
      this.receipt.when(query, [], (signal) => getJson<Receipt>(PATH, query, signal));
    }
  }

  override render() {
    const { source, id } = this.query;
    return html`
      <p class="quiet">${word('hint')}</p>
      <form @submit=${this.find}>
        <label>${word('source')} <input name="source" required maxlength="200" size="32" .value=${source ?? ''} /></label>
        <label>${word('id')} <input name="id" required maxlength="200" size="24" .value=${id ?? ''} /></label>
        <button>${word('find')}</button>
      </form>
      ${source === undefined || id === undefined ? nothing : this.receipt.show((receipt) => this.whole(receipt))}
    `;
  }

  private find(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    ['source', 'id'].forEach((name) => keep(name, String(form.get(name)).trim()));
    this.requestUpdate();
  }

  private whole(receipt: Receipt) {
    const { status, type, caseNumber, countedAt, partition, offset } = receipt;
    const [sign, tone] = { COUNTED: ['✔', 'good'], ORPHANED: ['△', 'near'], CANCELLED: ['—', 'none'], DEAD_LETTERED: ['✘', 'bad'] }[status];
    return html`
      <p data-status=${status} class=${tone!}><span aria-hidden="true">${sign}</span> ${word(status)}</p>
      <table>
        <tbody>
          ${type === null ? nothing : html`<tr><th scope="row">${word('type')}</th><td>${nameOfEvent(type)}</td></tr>`}
          ${caseNumber === null
            ? nothing
            : html`<tr><th scope="row">${word('case')}</th><td><a href=${pageOfCase(caseNumber, today())}>${caseNumber}</a></td></tr>`}
          ${countedAt === null ? nothing : html`<tr><th scope="row">${word('countedAt')}</th><td>${moment(countedAt)}</td></tr>`}
          ${partition === null ? nothing : html`<tr><th scope="row">${word('place')}</th><td>${partition}, ${offset}</td></tr>`}
        </tbody>
      </table>
      ${status === 'COUNTED' ? this.effect(receipt) : nothing} ${this.duplicates(receipt)} ${this.letters(receipt)}
    `;
  }

  private effect({ effect }: Receipt) {
    return effect.length === 0
      ? html`<p class="quiet">${word('noEffect')}</p>`
      : this.table(
          'effect',
          ['measure', 'court', 'day', 'item', 'amount'],
          effect.map(({ name, court, day, item, amount }) => [name, court, day, item ?? '', String(amount)]),
        );
  }

  private duplicates({ duplicates }: Receipt) {
    return this.table(
      'duplicates',
      ['receivedAt', 'place'],
      duplicates.map(({ receivedAt, partition, offset }) => [moment(receivedAt), `${partition}, ${offset}`]),
    );
  }

  private letters({ deadLetters }: Receipt) {
    return this.table(
      'letters',
      ['receivedAt', 'reason', 'replayed'],
      deadLetters.map(({ receivedAt, place, value, reason, replayedAt }) => [
        moment(receivedAt),
        `${place} “${value}” ${reason}`,
        replayedAt === null ? '' : moment(replayedAt),
      ]),
    );
  }

  /** Nothing where there are no rows. */
  private table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]) {
    if (rows.length === 0) {
      return nothing;
    }
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word(title)}>
        <table data-part=${title}>
          <caption>
            ${word(title)}
          </caption>
          <thead>
            <tr>
              ${columns.map((key) => html`<th scope="col">${word(key)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
          </tbody>
        </table>
      </div>
    `;
  }
}

customElements.define('jh-receipts', Receipts);
