/** One closed month: its signature, what has changed since and why, and all values as they were closed. */
import './adjustment.ts';
import type { Adjustment, ClosedMonth, CloseVerification } from 'rest/indicators';
import { LitElement, css, html, nothing } from 'lit';
import { type Me, me } from '../frame/session.ts';
import { Refused, getJson, send } from '../frame/api.ts';
import { figure, moment } from '../frame/figures.ts';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { word } from './words.ts';

interface Answers {
  readonly who: Me;
  readonly month: ClosedMonth;
}

class CloseOfMonth extends LitElement {
  static override properties = { close: {}, said: { state: true }, sound: { state: true } };

  static override styles = [
    sheetStyles,
    formStyles,
    css`
      p {
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** The id of the close. */
  declare close: string;
  declare said: string;
  declare sound: boolean;

  private readonly answers = new Asking<Answers>(this);
  private readonly adjustments = new Asking<ListPage<Adjustment>>(this);

  constructor() {
    super();
    this.said = '';
    this.sound = true;
  }

  private get path(): string {
    return `/api/v1/closes/${encodeURIComponent(this.close)}`;
  }

  override willUpdate(): void {
    this.answers.when(this.path, [], async (signal) => {
      const [who, month] = await Promise.all([me(), getJson<ClosedMonth>(this.path, {}, signal)]);
      return { who, month };
    });
    this.adjustments.when(this.path, [], (signal) => getJson(`${this.path}/adjustments`, { size: '200' }, signal));
  }

  override render() {
    return html`
      <p><a href="/closes/">← ${word('back')}</a></p>
      ${this.answers.show((answers) => this.whole(answers))}
    `;
  }

  private whole({ who, month: { close, courtName, asOf, values } }: Answers) {
    const mayReopen = close.reopened == null && ['approver', 'admin'].some((role) => who.roles.includes(role));
    return html`
      <h1>${courtName} ${close.month}</h1>
      <p class="quiet">
        ${word(close.scope)} · ${word('edition')} ${close.edition} · ${asOf} · ${close.closedBy} ${moment(close.closedAt)}
        ${close.note ?? nothing}
      </p>
      ${close.reopened == null
        ? nothing
        : html`<p class="near">${word('reopened')}：${close.reopened.by} ${moment(close.reopened.at)} ${close.reopened.reason}</p>`}
      <form @submit=${this.reopen}>
        <button type="button" @click=${this.verify}>${word('verify')}</button>
        <a href=${`${this.path}/document`} download>${word('document')}</a>
        ${mayReopen
          ? html`<label>${word('reason')} <input name="reason" required maxlength="1000" /></label><button>${word('reopen')}</button>`
          : nothing}
      </form>
      <p role="status" class=${this.sound ? 'good' : 'bad'}>${this.said}</p>
      <h2>${word('adjustments')}</h2>
      ${this.adjustments.show(({ items }) =>
        items.length === 0
          ? html`<p class="good">${word('unchanged')}</p>`
          : items.map((one) => html`<jh-close-adjustment .path=${this.path} .adjustment=${one}></jh-close-adjustment>`),
      )}
      <details>
        <summary>${word('values')}（${values.length}）</summary>
        <div class="wide" tabindex="0" role="region" aria-label=${word('values')}>
          <table>
            <thead>
              <tr>
                <th scope="col">${word('indicator')}</th>
                <th scope="col" class="number">${word('value')}</th>
                <th scope="col" class="number">${word('parts')}</th>
              </tr>
            </thead>
            <tbody>
              ${values.map(
                ({ code, name, unit, numerator, denominator, value }) => html`
                  <tr data-code=${code}>
                    <th scope="row">${name}</th>
                    <td class="number">${figure(value, unit)}</td>
                    <td class="number">${denominator == null ? nothing : `${numerator} / ${denominator}`}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  private verify(): Promise<void> {
    return this.take(async () => {
      const { valid, keyId } = await send<CloseVerification>('POST', `${this.path}/verification`);
      this.sound = valid;
      this.said = `${word(valid ? 'valid' : 'invalid')} ${keyId}`;
    });
  }

  private reopen(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const reason = new FormData(event.currentTarget as HTMLFormElement).get('reason');
    return this.take(async () => {
      await send('POST', `${this.path}/reopen`, { reason });
      await this.answers.again();
    });
  }

  private async take(work: () => Promise<void>): Promise<void> {
    this.said = '';
    this.sound = true;
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.sound = false;
      this.said = failure.message;
    }
  }
}

customElements.define('jh-close', CloseOfMonth);
