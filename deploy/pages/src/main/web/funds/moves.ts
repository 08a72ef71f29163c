/** What a project gave to others and took from them; who may, moves more. Tells by `changed` that money was moved. */
import '../frame/entry.ts';
import '../frame/pager.ts';
import { LitElement, html, nothing } from 'lit';
import { type Takers, takersOf } from './takers.ts';
import { boxStyles, formStyles, sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import type { ListPage } from '../frame/list-page.ts';
import type { Transfer } from 'rest/budget';
import type { Project } from '../treasury/types.ts';
import { getJson } from '../frame/api.ts';
import { moveForm } from './move-form.ts';
import { wan } from '../treasury/money.ts';
import { word } from './words.ts';

const SIZE = '20';

class Moves extends LitElement {
  static override properties = {
    project: { attribute: false },
    mayMove: { attribute: false },
    stand: { attribute: false },
    turned: { state: true },
    opened: { state: true },
    sought: { state: true },
    said: { state: true },
  };

  static override styles = [sheetStyles, formStyles, boxStyles];

  declare project: Project;
  declare mayMove: boolean;
  /** What else the page shows of the project; another one where something was changed, and this is read again. */
  declare stand: unknown;
  declare turned: number;
  /** Whether somebody wants to move money; the projects that may take it are asked then. */
  declare opened: boolean;
  /** Part of the name of the project that is to take it, where not all are listed. */
  declare sought: string;
  declare said: string;

  private readonly moves = new Asking<ListPage<Transfer>>(this);
  private readonly takers = new Asking<Takers>(this);

  constructor() {
    super();
    this.turned = 0;
    this.opened = false;
    this.sought = '';
    this.said = '';
  }

  override willUpdate(): void {
    const { project, sought } = this;
    const { id, state } = project;
    const query = { page: String(this.turned), size: SIZE };
    this.moves.when(id, [this.turned, this.stand], (signal) => getJson(`/api/v1/projects/${id}/transfers`, query, signal));
    if (this.opened) {
      this.takers.when([id, state], [sought], (signal) => takersOf(project, sought, signal));
    }
  }

  override render() {
    return html`
      ${this.mayMove ? this.entry() : nothing}
      <p class="good" role="status">${this.said}</p>
      ${this.moves.show((moves) => (moves.total === 0 ? html`<p class="quiet">${word('noMoves')}</p>` : this.list(moves)))}
    `;
  }

  private entry() {
    const action = word(this.project.state === 'CLOSED' ? 'carryOver' : 'transfer');
    return html`
      <details class="box" @toggle=${(event: Event) => (this.opened = (event.currentTarget as HTMLDetailsElement).open)}>
        <summary>${action}</summary>
        ${this.opened ? this.takers.show((takers) => this.form(action, takers)) : nothing}
      </details>
    `;
  }

  private form(action: string, { choices, listed, total }: Takers) {
    const seeks = listed < total || this.sought !== '';
    return choices.length === 0 && !seeks
      ? html`<p class="quiet">${word('none')}</p>`
      : html`
          ${seeks ? this.search(listed, total) : nothing}
          <jh-entry
            action=${action}
            .form=${moveForm(this.project, choices)}
            @entered=${({ detail }: CustomEvent<Transfer>) => this.take(detail)}
          ></jh-entry>
        `;
  }

  private search(listed: number, total: number) {
    const seek = (event: Event) => (this.sought = (event.target as HTMLInputElement).value.trim());
    return html`
      <form role="search" @submit=${(event: Event) => event.preventDefault()}>
        <label>${word('seek')} <input type="search" name="sought" maxlength="100" .value=${this.sought} @change=${seek} /></label>
        <span class="quiet" role="status">${word('listed')} ${listed} / ${total}${listed < total ? word('notAll') : nothing}</span>
      </form>
    `;
  }

  private async take({ number }: Transfer): Promise<void> {
    this.said = `${word('done')} ${number}`;
    this.dispatchEvent(new Event('changed'));
    await this.moves.again();
  }

  private list({ items, page, size, total }: ListPage<Transfer>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('moves')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('number')}</th>
              <th scope="col">${word('kind')}</th>
              <th scope="col" class="spare">${word('source')}</th>
              <th scope="col" class="number">${word('amount')}</th>
              <th scope="col" class="spare">${word('ground')}</th>
              <th scope="col" class="spare">${word('reason')}</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((move) => row(move, this.project.id))}
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

function row({ number, kind, source, fromProject, toProject, amountYuan, reason, documentNumber, documentDate }: Transfer, id: number) {
  const [way, other] = fromProject === id ? ['out', toProject] : ['in', fromProject];
  return html`
    <tr data-move=${number}>
      <th scope="row">${number}</th>
      <td>${word(kind)} <a href=${`/project/?id=${other}`}>${word(way as string)} #${other}</a></td>
      <td class="spare">${word(source)}</td>
      <td class="number">${wan(amountYuan)}</td>
      <td class="spare">${documentNumber}<div class="quiet">${documentDate}</div></td>
      <td class="spare">${reason}</td>
    </tr>
  `;
}

customElements.define('jh-moves', Moves);
