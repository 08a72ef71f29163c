/** What every page does with what it asks: it says that it waits, and what it was refused. */
import './notice.ts';
import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import type { Matter } from './notice.ts';
import { Refused } from './api.ts';

export abstract class Page extends LitElement {
  static override properties: PropertyDeclarations = { matter: { state: true } };

  /** What stands instead of the page; undefined while it has what it shows. */
  declare matter: Matter | undefined;

  constructor() {
    super();
    this.matter = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.begin();
  }

  /** Asks for everything that the page shows. */
  protected abstract ask(): Promise<void>;

  /** Asks again from the beginning. */
  protected async begin(): Promise<void> {
    await this.orTell(async () => {
      await this.ask();
      this.matter = undefined;
    });
  }

  /** Does it, or shows by what it was refused. */
  protected async orTell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
      this.matter = failure;
    }
  }

  protected notice(matter: Matter): TemplateResult {
    return html`<jh-notice .matter=${matter} @again=${this.begin}></jh-notice>`;
  }
}
