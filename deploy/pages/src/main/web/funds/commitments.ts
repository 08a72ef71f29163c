/** The contracts and freezes of a project; who may, enters another or releases what is left of one. Tells by `changed` that it was done. */
import '../frame/entry.ts';
import '../frame/pager.ts';
import { LitElement, html, nothing } from 'lit';
import { boxStyles, sheetStyles } from '../frame/styles.ts';
import { commitmentForm, releaseForm } from './commitment-forms.ts';
import { Asking } from '../frame/asking.ts';
import type { Commitment } from '../treasury/types.ts';
import type { ListPage } from '../frame/list-page.ts';
import { getJson } from '../frame/api.ts';
import { repeat } from 'lit/directives/repeat.js';
import { wan } from '../treasury/money.ts';
import { word } from './words.ts';

const SIZE = '20';

class Commitments extends LitElement {
  static override properties = {
    project: { type: Number },
    mayCommit: { attribute: false },
    stand: { attribute: false },
    turned: { state: true },
    releasing: { state: true },
    said: { state: true },
  };

  static override styles = [sheetStyles, boxStyles];

  declare project: number;
  declare mayCommit: boolean;
  /** What else the page shows of the project; another one where something was changed, and this is read again. */
  declare stand: unknown;
  declare turned: number;
  /** The number of that which is being released. */
  declare releasing: string | undefined;
  declare said: string;

  private readonly commitments = new Asking<ListPage<Commitment>>(this);

  constructor() {
    super();
    this.turned = 0;
    this.said = '';
  }

  override willUpdate(): void {
    const path = `/api/v1/projects/${this.project}/commitments`;
    const query = { page: String(this.turned), size: SIZE };
    this.commitments.when(path, [this.turned, this.stand], (signal) => getJson(path, query, signal));
  }

  override render() {
    return html`
      ${this.mayCommit
        ? html`<details class="box">
            <summary>${word('commit')}</summary>
            <jh-entry
              action=${word('commit')}
              .form=${commitmentForm(this.project)}
              @entered=${({ detail }: CustomEvent<Commitment>) => this.take(`${word('done')} ${detail.number}`)}
            ></jh-entry>
          </details>`
        : nothing}
      <p class="good" role="status">${this.said}</p>
      ${this.commitments.show((page) =>
        page.total === 0 ? html`<p class="quiet">${word('noCommitments')}</p>` : this.list(page),
      )}
    `;
  }

  private async take(said: string): Promise<void> {
    Object.assign(this, { said, releasing: undefined });
    this.dispatchEvent(new Event('changed'));
    await this.commitments.again();
  }

  private list({ items, page, size, total }: ListPage<Commitment>) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('commitments')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('commitmentNumber')}</th>
              <th scope="col" class="spare">${word('committedOn')}</th>
              <th scope="col" class="spare">${word('counterparty')}</th>
              <th scope="col" class="number spare">${word('amountYuan')}</th>
              <th scope="col" class="number spare">${word('drawn')}</th>
              <th scope="col" class="number">${word('left')}（${word('yuan')}）</th>
              ${this.mayCommit ? html`<th scope="col"></th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${repeat(items, ({ number }) => number, (one) => this.row(one))}
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

  private row({ number, kind, amountYuan, drawnYuan, leftYuan, committedOn, counterparty, release }: Commitment) {
    const open = this.releasing === number;
    return html`
      <tr data-commitment=${number}>
        <th scope="row">
          ${number}
          <div class="quiet">${word(kind)}${release == null ? nothing : html` · ${word('released')} ${release.releasedOn}`}</div>
          <div class="quiet narrow">${committedOn} ${counterparty} ${wan(amountYuan)}</div>
        </th>
        <td class="spare whole">${committedOn}</td>
        <td class="spare">${counterparty}</td>
        <td class="number spare">${wan(amountYuan)}</td>
        <td class="number spare">${wan(drawnYuan)}</td>
        <td class="number">${wan(leftYuan)}</td>
        ${this.mayCommit
          ? html`<td>
              ${release == null
                ? html`<button aria-expanded=${open} @click=${() => (this.releasing = open ? undefined : number)}>
                    ${word(open ? 'putAway' : 'release')}
                  </button>`
                : nothing}
            </td>`
          : nothing}
      </tr>
      ${open
        ? html`<tr>
            <td colspan="7">
              <jh-entry
                action=${`${word('release')} ${number}`}
                .form=${releaseForm(this.project, number)}
                @entered=${() => this.take(`${word('released')} ${number}`)}
              ></jh-entry>
            </td>
          </tr>`
        : nothing}
    `;
  }
}

customElements.define('jh-commitments', Commitments);
