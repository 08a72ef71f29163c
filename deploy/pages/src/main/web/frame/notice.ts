/** What a page shows instead of figures: that it waits, has nothing, may not, or could not. */
import { LitElement, css, html, nothing } from 'lit';
import { Refused } from './api.ts';
import { reader } from './words.ts';
import { signIn } from './session.ts';

const word = reader({
  loading: ['正在读取……', 'Loading…'],
  signedOut: ['请先登录，登录后回到本页。', 'Please sign in; you will come back to this page.'],
  signIn: ['登录', 'Sign in'],
  forbidden: ['当前身份无权查看此内容。', 'You are not permitted to see this.'],
  unreachable: ['服务没有回应，可能正在维护或网络中断。', 'The service does not answer.'],
  again: ['重试', 'Try again'],
  empty: ['没有符合条件的内容。', 'Nothing is here.'],
});

export type Matter = 'loading' | 'empty' | Refused;

/** The same in words alone, for a page that has no room for more. */
export function textOf(matter: Matter): string {
  if (!(matter instanceof Refused)) {
    return word(matter);
  }
  if (matter.signedOut) {
    return word('signedOut');
  }
  if (matter.problem.status === 0) {
    return word('unreachable');
  }
  return matter.problem.detail ?? word(matter.forbidden ? 'forbidden' : 'unreachable');
}

class Notice extends LitElement {
  static override properties = { matter: { attribute: false } };

  static override styles = css`
    div {
      padding: calc(var(--space) * 4);
      text-align: center;
      color: var(--ink-quiet);
      background: var(--card);
      border: 1px dashed var(--line);
      border-radius: var(--round);
    }
    button {
      font: inherit;
      margin-top: var(--space);
      padding: 0.3rem 1.2rem;
    }
  `;

  declare matter: Matter;

  override render() {
    return html`<div role="status" aria-live="polite">${textOf(this.matter)} ${this.way()}</div>`;
  }

  private way() {
    if (!(this.matter instanceof Refused) || this.matter.forbidden) {
      return nothing;
    }
    return this.matter.signedOut
      ? html`<br /><button @click=${signIn}>${word('signIn')}</button>`
      : html`<br /><button @click=${() => this.dispatchEvent(new Event('again'))}>${word('again')}</button>`;
  }
}

customElements.define('jh-notice', Notice);
