/** Chooses a court and a day; tells both by the event `chosen`. */
import { LitElement, css, html, nothing } from 'lit';
import { today } from '../frame/figures.ts';
import type { Court } from './types.ts';
import { word } from './words.ts';

export interface Choice {
  readonly court: string;
  readonly asOf: string;
}

class CourtAndDay extends LitElement {
  static override properties = {
    courts: { attribute: false },
    choice: { attribute: false },
    withoutDay: { type: Boolean, attribute: 'without-day' },
  };

  static override styles = css`
    form {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--space) * 2);
      margin-bottom: calc(var(--space) * 2);
    }
    label,
    .court {
      display: flex;
      gap: var(--space);
      align-items: center;
      white-space: nowrap;
    }
    input,
    button {
      font: inherit;
      color: inherit;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: var(--round);
      padding: 0.3rem 0.6rem;
      max-width: 100%;
      box-sizing: border-box;
    }
    button {
      text-align: start;
      white-space: normal;
      cursor: pointer;
    }
    dialog {
      color: inherit;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: var(--round);
      width: min(28rem, 90vw);
      box-sizing: border-box;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 40%);
    }
    dialog header {
      display: flex;
      justify-content: space-between;
      align-items: center;
      margin-bottom: var(--space);
    }
  `;

  declare courts: readonly Court[];
  declare choice: Choice;
  /** A court alone is chosen. */
  declare withoutDay: boolean;

  override render() {
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <span class="court">
          <span id="court">${word('court')}</span>
          <button type="button" aria-haspopup="dialog" aria-labelledby="court name" @click=${this.open}>
            <span id="name">${this.label()}</span> <span aria-hidden="true">▾</span>
          </button>
        </span>
        ${this.withoutDay ? nothing : this.day()}
      </form>
      <dialog aria-label=${word('chooseCourt')} @click=${this.closeOutside}>
        <header>
          <strong>${word('chooseCourt')}</strong><button type="button" @click=${this.close}>${word('close')}</button>
        </header>
        <jh-court-tree .courts=${this.courts} .chosen=${this.choice.court} @court=${this.chooseCourt}></jh-court-tree>
      </dialog>
    `;
  }

  private day() {
    return html`<label
      >${word('day')}
      <input type="date" name="asOf" .value=${this.choice.asOf} max=${today()} @change=${this.chooseDay} />
    </label>`;
  }

  private label(): string {
    const court = this.courts.find((one) => one.code === this.choice.court);
    return court === undefined ? this.choice.court : `${court.code} ${court.name}`;
  }

  private get dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  /** The tree is loaded when it is first wanted. */
  private async open(): Promise<void> {
    await import('./court-tree.ts');
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('jh-court-tree')?.focus();
  }

  private close(): void {
    this.dialog.close();
  }

  private closeOutside(event: Event): void {
    if (event.target === this.dialog) {
      this.close();
    }
  }

  private chooseCourt(event: CustomEvent<string>): void {
    this.close();
    this.tell({ ...this.choice, court: event.detail });
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
