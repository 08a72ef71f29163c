/** Events that could not be counted, with the reason; who may, sends one in again. */
import '../frame/pager.ts';
import type { DeadLetter } from 'rest/indicators';
import { LitElement, html, nothing } from 'lit';
import { Refused, getJson, send } from '../frame/api.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { moment } from '../frame/figures.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

const PATH = '/api/v1/dead-letters';
const SIZE = '20';

class DeadLetters extends LitElement {
  static override properties = { mayReplay: { attribute: false }, turned: { state: true }, said: { state: true } };

  static override styles = sheetStyles;

  declare mayReplay: boolean;
  declare turned: number;
  declare said: string;

  private readonly letters = new Asking<ListPage<DeadLetter>>(this);

  constructor() {
    super();
    this.turned = 0;
    this.said = '';
  }

  override willUpdate(): void {
    const query = { open: 'true', page: String(this.turned), size: SIZE };
    this.letters.when(PATH, [this.turned], (signal) => getJson(PATH, query, signal));
  }

  override render() {
    return html`
      <h2>${word('letters')}</h2>
      <p role="status">${this.said}</p>
      ${this.letters.show((letters) =>
        letters.total === 0 ? html`<p class="good">${word('noLetters')}</p>` : this.list(letters),
      )}
    `;
  }

  private list({ items, page, size, total }: ListPage<DeadLetter>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('letters')}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="spare">${word('receivedAt')}</th>
              <th scope="col">${word('event')}</th>
              <th scope="col">${word('reason')}</th>
              ${this.mayReplay ? html`<th scope="col">${word('replay')}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${items.map((letter) => this.row(letter))}
          </tbody>
        </table>
      </div>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.turned = event.detail)}
      ></jh-pager>
    `;
  }

  private row({ id, receivedAt, source, eventId, eventType, subject, place, value, reason }: DeadLetter) {
    return html`
      <tr data-letter=${id}>
        <td class="spare whole">${moment(receivedAt)}</td>
        <th scope="row">
          ${subject ?? '—'}
          <div class="quiet">${[source, eventId, eventType].filter((part) => part != null).join(' · ')}</div>
        </th>
        <td>
          ${reason}
          <div class="quiet">${place} “${value}”</div>
        </td>
        ${this.mayReplay
          ? html`<td><button type="button" @click=${() => this.replay(id)}>${word('replay')}</button></td>`
          : nothing}
      </tr>
    `;
  }

  private async replay(id: number): Promise<void> {
    try {
      await send('POST', `${PATH}/${id}/replay`);
      this.said = `${word('replayed')} ${id}`;
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.said = failure.message;
    }
    await this.letters.again();
  }
}

customElements.define('jh-dead-letters', DeadLetters);
