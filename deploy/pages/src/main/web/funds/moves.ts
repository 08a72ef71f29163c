/** What a project gave to others and took from them; who may, moves more. Tells by `changed` that money was moved. */
import '../frame/entry.ts';
import '../frame/pager.ts';
import { LitElement, html, nothing } from 'lit';
import type { Project, ProjectLine } from '../treasury/types.ts';
import { boxStyles, sheetStyles } from '../frame/styles.ts';
import { Asking } from '../frame/asking.ts';
import type { EntryForm } from '../frame/entry.ts';
import type { ListPage } from '../frame/list-page.ts';
import type { Transfer } from './types.ts';
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
    said: { state: true },
  };

  static override styles = [sheetStyles, boxStyles];

  declare project: Project;
  declare mayMove: boolean;
  /** What else the page shows of the project; another one where something was changed, and this is read again. */
  declare stand: unknown;
  declare turned: number;
  /** Whether somebody wants to move money; the projects that may take it are asked then. */
  declare opened: boolean;
  declare said: string;

  private readonly moves = new Asking<ListPage<Transfer>>(this);
  private readonly takers = new Asking<ListPage<ProjectLine>>(this);

  constructor() {
    super();
    this.turned = 0;
    this.opened = false;
    this.said = '';
  }

  override willUpdate(): void {
    const { id, state, sheet } = this.project;
    const query = { page: String(this.turned), size: SIZE };
    this.moves.when(id, [this.turned, this.stand], (signal) => getJson(`/api/v1/projects/${id}/transfers`, query, signal));
    if (this.opened) {
      const among =
        state === 'CLOSED' ? { unit: sheet.unit, year: String(sheet.year + 1) } : { year: String(sheet.year) };
      this.takers.when(among, [], (signal) => getJson('/api/v1/projects', { ...among, size: '500' }, signal));
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
        ${this.opened
          ? this.takers.show(({ items }) => {
              const form = moveForm(this.project, items);
              return form === undefined
                ? html`<p class="quiet">${word('none')}</p>`
                : html`<jh-entry
                    action=${action}
                    .form=${form satisfies EntryForm}
                    @entered=${({ detail }: CustomEvent<Transfer>) => this.take(detail)}
                  ></jh-entry>`;
            })
          : nothing}
      </details>
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
