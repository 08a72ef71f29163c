/** The frame around every page: its name, who is signed in, language and theme. */
import { LitElement, css, html, nothing } from 'lit';
import { changeLanguage, language, reader } from './words.ts';
import { type Me, me, signIn, signOut } from './session.ts';
import { Refused, address } from './api.ts';
import { asked } from './address.ts';
import { placesBeside } from './places.ts';

const word = reader({
  product: ['绩衡', 'Jiheng'],
  skip: ['跳到正文', 'Skip to content'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出', 'Sign out'],
  other: ['English', '中文'],
  theme: ['明暗', 'Theme'],
  places: ['页面', 'Pages'],
  settings: ['身份与显示', 'Identity and display'],
});

const THEME = 'jiheng.theme';

function applyTheme(): void {
  const theme = localStorage.getItem(THEME);
  if (theme !== null) {
    document.documentElement.dataset.theme = theme;
  }
}

class Frame extends LitElement {
  static override properties = { heading: {}, english: {}, who: { state: true } };

  static override styles = css`
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--space) * 2);
      padding: var(--space) calc(var(--space) * 3);
      background: var(--card);
      border-bottom: 1px solid var(--line);
    }
    strong {
      font-size: 1.1rem;
    }
    .home {
      color: inherit;
      text-decoration: none;
    }
    nav a {
      color: var(--accent);
    }
    nav a[aria-current] {
      color: inherit;
      text-decoration: none;
    }
    .settings {
      margin-inline-start: auto;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space);
      align-items: center;
    }
    button {
      font: inherit;
      color: var(--accent);
      background: none;
      border: 1px solid var(--line);
      border-radius: var(--round);
      padding: 0.2rem 0.7rem;
      cursor: pointer;
    }
    main {
      max-width: var(--width);
      margin: 0 auto;
      padding: calc(var(--space) * 3);
    }
    .quiet {
      color: var(--ink-quiet);
    }
    .skip {
      position: absolute;
      inset-inline-start: -100rem;
    }
    .skip:focus {
      position: static;
    }
    @media print {
      nav {
        display: none;
      }
    }
  `;

  declare heading: string;
  /** The heading to whoever reads English. */
  declare english: string;
  declare who: Me | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
    applyTheme();
    void this.ask();
  }

  private async ask(): Promise<void> {
    try {
      this.who = await me();
    } catch (failure) {
      if (failure instanceof Refused && failure.signedOut) {
        return;
      }
      throw failure;
    }
  }

  private switchTheme(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const now = document.documentElement.dataset.theme ?? (dark ? 'dark' : 'light');
    localStorage.setItem(THEME, now === 'dark' ? 'light' : 'dark');
    applyTheme();
  }

  override render() {
    return html`
      <a class="skip" href="#content">${word('skip')}</a>
      <header part="header">
        <a class="home" href="/"><strong>${word('product')}</strong></a>${this.places()}
        <nav class="settings" aria-label=${word('settings')}>
          ${this.who === undefined ? nothing : html`<span class="quiet">${this.who.name}</span>`}
          <button @click=${this.switchTheme}>${word('theme')}</button>
          <button @click=${() => changeLanguage(language() === 'zh' ? 'en' : 'zh')}>${word('other')}</button>
          ${this.who === undefined
            ? html`<button @click=${signIn}>${word('signIn')}</button>`
            : html`<button @click=${signOut}>${word('signOut')}</button>`}
        </nav>
      </header>
      <main id="content"><slot></slot></main>
    `;
  }

  /** The ways lead to the court that the page shows by now. */
  private readonly lookAgain = (): void => this.requestUpdate();

  private places() {
    const places = placesBeside(document.body.dataset.page ?? '');
    return places.length === 0
      ? html`<span>${language() === 'zh' ? this.heading : this.english}</span>`
      : html`
          <nav aria-label=${word('places')} @pointerenter=${this.lookAgain} @focusin=${this.lookAgain}>
            ${places.map(
              ({ path, name }) =>
                html`<a href=${address(path, { court: asked('court') })} aria-current=${path === location.pathname ? 'page' : nothing}
                  >${name[language() === 'zh' ? 0 : 1]}</a
                >`,
            )}
          </nav>
        `;
  }
}

customElements.define('jh-frame', Frame);
