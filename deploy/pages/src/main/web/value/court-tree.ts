/** All courts as a tree, searched by name, code and initials of the pinyin; tells the chosen one by `court`. */
import { LitElement, css, html, nothing } from 'lit';
import type { Court } from './types.ts';
import { initials } from './initials.ts';
import { word } from './words.ts';

interface Branch {
  readonly court: Court;
  /** By itself, not as the way to another. */
  readonly found: boolean;
  readonly under: readonly Branch[];
}

/** What a search finds, with the courts above it; a court whose parent is unknown stands at the top. */
export function branches(courts: readonly Court[], search: string): Branch[] {
  const codes = new Set(courts.map(({ code }) => code));
  const sought = search.trim().toLowerCase();
  const found = (court: Court) =>
    sought === '' ||
    court.name.includes(sought) ||
    court.code.toLowerCase().includes(sought) ||
    initials(court.name).includes(sought);
  const under = (parent: string | null): Branch[] =>
    courts
      .filter((court) => (court.parent !== null && codes.has(court.parent) ? court.parent : null) === parent)
      .map((court) => ({ court, found: found(court), under: under(court.code) }))
      .filter((branch) => branch.found || branch.under.length > 0);
  return under(null);
}

class CourtTree extends LitElement {
  static override properties = { courts: { attribute: false }, chosen: {}, search: { state: true } };

  static override styles = css`
    input {
      font: inherit;
      color: inherit;
      background: var(--paper);
      border: 1px solid var(--line);
      border-radius: var(--round);
      padding: 0.3rem 0.6rem;
      width: 100%;
      box-sizing: border-box;
    }
    .tree {
      max-height: 60vh;
      overflow-y: auto;
      margin-top: var(--space);
    }
    ul {
      list-style: none;
      margin: 0;
      padding-inline-start: 1rem;
    }
    .tree > ul {
      padding: 0;
    }
    button {
      font: inherit;
      color: var(--ink);
      background: none;
      border: 0;
      border-radius: var(--round);
      padding: 0.2rem 0.5rem;
      width: 100%;
      text-align: start;
      cursor: pointer;
    }
    button:hover,
    button[aria-current] {
      background: var(--paper);
      color: var(--accent);
    }
    small {
      color: var(--ink-quiet);
    }
  `;

  declare courts: readonly Court[];
  declare chosen: string;
  declare search: string;

  constructor() {
    super();
    this.search = '';
  }

  /** Begins a new search. */
  override focus(): void {
    this.search = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  override render() {
    const found = branches(this.courts, this.search);
    return html`
      <form @submit=${this.chooseFirst}>
        <input
          type="search"
          aria-label=${word('search')}
          placeholder=${word('search')}
          .value=${this.search}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
        />
      </form>
      <div class="tree">${found.length === 0 ? html`<p role="status">${word('noCourt')}</p>` : this.list(found)}</div>
    `;
  }

  private list(of: readonly Branch[]): unknown {
    return html`<ul>
      ${of.map(
        ({ court, under }) => html`<li>
          <button aria-current=${court.code === this.chosen ? 'true' : nothing} @click=${() => this.tell(court)}>
            ${court.name} <small>${court.code}</small>
          </button>
          ${under.length === 0 ? nothing : this.list(under)}
        </li>`,
      )}
    </ul>`;
  }

  private chooseFirst(event: Event): void {
    event.preventDefault();
    const all = (of: readonly Branch[]): Branch[] => of.flatMap((branch) => [branch, ...all(branch.under)]);
    const first = all(branches(this.courts, this.search)).find(({ found }) => found);
    if (this.search !== '' && first !== undefined) {
      this.tell(first.court);
    }
  }

  private tell(court: Court): void {
    this.dispatchEvent(new CustomEvent<string>('court', { detail: court.code }));
  }
}

customElements.define('jh-court-tree', CourtTree);
