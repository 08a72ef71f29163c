/** Enters a payment; tells it by the event `entered`, and what was refused beside the form. */
import { LitElement, css, html } from 'lit';
import type { LedgerEntry } from './types.ts';
import { send } from '../frame/api.ts';
import { Changing } from '../frame/changing.ts';
import { formStyles } from '../frame/styles.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

class Payment extends LitElement {
  static override properties = { project: { type: Number } };

  static override styles = [
    formStyles,
    css`
      fieldset {
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
      .bad {
        color: var(--bad);
      }
    `,
  ];

  declare project: number;

  private readonly changing = new Changing(this);

  override render() {
    return html`
      <form @submit=${this.enter}>
        <fieldset ?disabled=${this.changing.busy}>
          <legend>${word('pay')}</legend>
          <label>${word('voucher')} <input name="voucher" required maxlength="60" /></label>
          <label
            >${word('amount')}（${word('yuan')}）
            <input name="amountYuan" required inputmode="decimal" pattern="[0-9]+([.][0-9]{1,2})?" />
          </label>
          <label>${word('paidOn')} <input type="date" name="paidOn" required max=${today()} .value=${today()} /></label>
          <label>${word('payee')} <input name="payee" required maxlength="200" /></label>
          <label>${word('note')} <input name="note" maxlength="500" /></label>
          <button>${word('pay')}</button>
          <p class="bad" role="alert">${this.changing.refusal}</p>
        </fieldset>
      </form>
    `;
  }

  private async enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
    await this.changing.take(async () => {
      const detail = await send<LedgerEntry>('POST', `/api/v1/projects/${this.project}/payments`, {
        ...given,
        amountYuan: Number(given['amountYuan']),
      });
      form.reset();
      this.dispatchEvent(new CustomEvent<LedgerEntry>('entered', { detail }));
    });
  }
}

customElements.define('jh-payment', Payment);
