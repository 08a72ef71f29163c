/** Chooses a court and a day; tells both by the event `chosen`. */
import { LitElement, css, html } from 'lit';
import { today } from '../frame/figures.ts';
import type { Court } from './types.ts';
import { word } from './words.ts';

export interface Choice {
  readonly court: string;
  readonly asOf: string;
}

class CourtAndDay extends LitElement {
  static override properties = { courts: { attribute: false }, choice: { attribute: false } };

  static override styles = css`
    form {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--space) * 2);
      margin-bottom: calc(var(--space) * 2);
    }
    label {
      display: flex;
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
      max-width: min(24rem, 100%);
      box-sizing: border-box;
    }
  `;

  declare courts: readonly Court[];
  declare choice: Choice;

  override render() {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label
          >${word('court')}
          <input name="court" list="courts" size="26" placeholder=${word('search')} .value=${this.label()} @change=${this.chooseCourt} />
        </label>
        <datalist id="courts">
          ${this.courts.map((court) => html`<option value=${`${court.code} ${court.name}`}></option>`)}
        </datalist>
        <label
          >${word('day')}
          <input type="date" name="asOf" .value=${this.choice.asOf} max=${today()} @change=${this.chooseDay} />
        </label>
      </form>
    `;
  }

  private label(): string {
    const court = this.courts.find((one) => one.code === this.choice.court);
    return court === undefined ? this.choice.court : `${court.code} ${court.name}`;
  }

  private chooseCourt(event: Event): void {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    const court =
      this.courts.find((one) => text === `${one.code} ${one.name}` || text === one.code) ??
      this.courts.find((one) => text !== '' && (one.name.includes(text) || one.code.includes(text)));
    if (court === undefined) {
      input.value = this.label();
      return;
    }
    this.tell({ ...this.choice, court: court.code });
  }

  private chooseDay(event: Event): void {
    const day = (event.target as HTMLInputElement).value;
    this.tell({ ...this.choice, asOf: day === '' ? today() : day });
  }

  private tell(choice: Choice): void {
    this.dispatchEvent(new CustomEvent<Choice>('chosen', { detail: choice }));
  }
}

customElements.define('jh-choice', CourtAndDay);
