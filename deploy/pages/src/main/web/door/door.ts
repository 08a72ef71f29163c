/** The page of the door: the types of events with an example each, and a place to send some. */
import { LitElement, html } from 'lit';
import { formStyles, sheetStyles } from '../frame/styles.ts';
import { asked, keep } from '../frame/address.ts';
import type { EventType } from './types.ts';
import { Asking } from '../frame/asking.ts';
import { getJson } from '../frame/api.ts';
import type { Sender } from './sender.ts';
import './sender.ts';
import { word } from './words.ts';

class Door extends LitElement {
  static override properties = { searched: { state: true }, draft: { state: true } };

  static override styles = [sheetStyles, formStyles];

  declare searched: string;
  declare draft: string;

  private readonly types = new Asking<readonly EventType[]>(this);

  constructor() {
    super();
    this.searched = asked('q') ?? '';
    this.draft = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.types.ask((signal) => getJson('/api/v1/event-types', {}, signal));
  }

  override render() {
    return this.types.show((types) => this.whole(types));
  }

  private whole(types: readonly EventType[]) {
    const found = types.filter(({ type, name }) => `${type} ${name}`.includes(this.searched));
    return html`
      <h2>${word('send')}</h2>
      <jh-sender .draft=${this.draft}></jh-sender>
      <h2>${word('types')}（${found.length}）</h2>
      <form @submit=${(event: Event) => event.preventDefault()}>
        <label>${word('filter')} <input type="search" name="q" maxlength="100" .value=${this.searched} @input=${this.search} /></label>
      </form>
      ${found.length === 0 ? html`<jh-notice .matter=${'empty'}></jh-notice>` : this.table(found)}
    `;
  }

  private search(event: Event): void {
    this.searched = (event.target as HTMLInputElement).value.trim();
    keep('q', this.searched);
  }

  private table(found: readonly EventType[]) {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('types')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('name')}</th>
              <th scope="col">${word('type')}</th>
              <th scope="col">${word('schema')}</th>
              <th scope="col">${word('example')}</th>
            </tr>
          </thead>
          <tbody>
            ${found.map(
              ({ type, name, schema, example }) => html`
                <tr data-type=${type}>
                  <th scope="row">${name}</th>
                  <td><code>${type}</code></td>
                  <td><a href=${schema}>JSON Schema</a></td>
                  <td class="whole"><button type="button" @click=${() => this.tryOut(example)}>${word('try')}</button></td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private async tryOut(example: string): Promise<void> {
    this.draft = JSON.stringify(await getJson<unknown>(example), null, 2);
    await this.updateComplete;
    const sender = this.renderRoot.querySelector<Sender>('jh-sender')!;
    sender.scrollIntoView();
    sender.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
  }
}

customElements.define('jh-door', Door);
