/** Turns the pages of a list; tells the page wanted, from 0, by the event `turned`. */
import { LitElement, css, html, nothing } from 'lit';
import { formStyles } from './styles.ts';
import { reader } from './words.ts';

const word = reader({
  pages: ['翻页', 'Pages'],
  before: ['上一页', 'Previous'],
  next: ['下一页', 'Next'],
});

class Pager extends LitElement {
  static override properties = { page: { type: Number }, size: { type: Number }, total: { type: Number } };

  static override styles = [
    formStyles,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--space) * 2);
        align-items: center;
        padding: var(--space) 0;
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  declare page: number;
  declare size: number;
  declare total: number;

  override render() {
    if (this.total <= this.size) {
      return nothing;
    }
    const first = this.page * this.size + 1;
    const last = Math.min(this.total, first + this.size - 1);
    return html`
      <nav aria-label=${word('pages')}>
        <button ?disabled=${this.page === 0} @click=${() => this.turn(this.page - 1)}>${word('before')}</button>
        <span>${first}–${last} / ${this.total}</span>
        <button ?disabled=${last === this.total} @click=${() => this.turn(this.page + 1)}>${word('next')}</button>
      </nav>
    `;
  }

  private turn(page: number): void {
    this.dispatchEvent(new CustomEvent<number>('turned', { detail: page }));
  }
}

customElements.define('jh-pager', Pager);
