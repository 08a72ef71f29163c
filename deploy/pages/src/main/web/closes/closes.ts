/** The closed months of a court; who may, closes another. */
import '../value/choice.ts';
import '../frame/notice.ts';
import '../frame/pager.ts';
import type { ClosedMonth, PeriodClose } from 'rest/indicators';
import type { Court } from '../value/types.ts';
import { LitElement, html, nothing } from 'lit';
import { type Me, me } from '../frame/session.ts';
import { getJson, send } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import { Changing } from '../frame/changing.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { moment, today } from '../frame/figures.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import type { Choice } from '../value/choice.ts';
import { word } from './words.ts';

const PATH = '/api/v1/closes';
const SIZE = '20';

interface Known {
  readonly who: Me;
  readonly courts: readonly Court[];
}

class Closes extends LitElement {
  static override properties = {
    court: { state: true },
    turned: { state: true },
  };

  static override styles = [sheetStyles, formStyles];

  declare court: string | undefined;
  declare turned: number;

  private readonly known = new Asking<Known>(this);
  private readonly closes = new Asking<ListPage<PeriodClose>>(this);

  constructor() {
    super();
    this.court = asked('court');
    this.turned = 0;
  }

  private readonly changing = new Changing(this);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.known.ask(async (signal) => {
      const [who, courts] = await Promise.all([me(), getJson<Court[]>('/api/v1/courts', { named: 'true' }, signal)]);
      this.court ??= courts[0]?.code;
      return { who, courts };
    });
  }

  override willUpdate(): void {
    const { court } = this;
    if (court !== undefined) {
      const query = { court, page: String(this.turned), size: SIZE };
      this.closes.when(court, [this.turned], (signal) => getJson(PATH, query, signal));
    }
  }

  override render() {
    return this.known.show(({ who, courts }) =>
      this.court === undefined ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.whole(who, courts, this.court),
    );
  }

  private whole(who: Me, courts: readonly Court[], court: string) {
    const mayClose = ['approver', 'admin'].some((role) => who.roles.includes(role));
    return html`
      <jh-choice
        without-day
        .courts=${courts}
        .choice=${{ court, asOf: today() }}
        @chosen=${(event: CustomEvent<Choice>) => this.choose(event.detail.court)}
      ></jh-choice>
      ${mayClose ? this.form() : nothing}
      ${this.closes.show((closes) => (closes.total === 0 ? html`<p class="quiet">${word('none')}</p>` : this.list(closes)))}
    `;
  }

  private choose(court: string): void {
    keep('court', court);
    Object.assign(this, { court, turned: 0 });
  }

  private form() {
    return html`
      <form aria-label=${word('close')} @submit=${this.close}>
        <label>${word('month')} <input type="month" name="month" required max=${today().slice(0, 7)} /></label>
        <label><input type="checkbox" name="scope" value="SUBTREE" /> ${word('subtree')}</label>
        <label>${word('note')} <input name="note" maxlength="1000" /></label>
        <button ?disabled=${this.changing.busy}>${word('close')}</button>
        <p class="bad" role="alert">${this.changing.refusal}</p>
      </form>
    `;
  }

  private async close(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const note = String(form.get('note')).trim();
    await this.changing.take(async () => {
      const { close } = await send<ClosedMonth>('POST', PATH, {
        court: this.court,
        month: form.get('month'),
        scope: form.get('scope') ?? 'COURT',
        ...(note === '' ? {} : { note }),
      });
      location.assign(pageOfClose(close.id));
    });
  }

  private list({ items, page, size, total }: ListPage<PeriodClose>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('closes')}>
        <table>
          <caption>
            ${word('closes')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('month')}</th>
              <th scope="col" class="number">${word('edition')}</th>
              <th scope="col" class="spare">${word('scope')}</th>
              <th scope="col">${word('closedAt')}</th>
              <th scope="col" class="spare">${word('closedBy')}</th>
              <th scope="col">${word('state')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map(row)}
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
}

function row({ id, month, edition, scope, closedAt, closedBy, reopened }: PeriodClose) {
  return html`
    <tr data-close=${id}>
      <th scope="row"><a href=${pageOfClose(id)}>${month}</a></th>
      <td class="number">${edition}</td>
      <td class="spare">${word(scope)}</td>
      <td>${moment(closedAt)}</td>
      <td class="spare">${closedBy}</td>
      <td>${reopened == null ? html`<span class="good">✔ ${word('inForce')}</span>` : html`<span class="quiet">${word('reopened')}</span>`}</td>
    </tr>
  `;
}

function pageOfClose(id: string): string {
  return `/closes/?id=${encodeURIComponent(id)}`;
}

customElements.define('jh-closes', Closes);
