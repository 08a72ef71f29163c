/** The court that a page is about, alone or with those under it: kept in the address, and another can be chosen. */
import './choice.ts';
import { type ReactiveControllerHost, html, nothing } from 'lit';
import { asked, keep } from '../frame/address.ts';
import { Asking } from '../frame/asking.ts';
import type { Choice } from './choice.ts';
import type { Court } from './types.ts';
import type { Query } from '../frame/api.ts';
import { getJson } from '../frame/api.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const SUBTREE = 'SUBTREE';

export class CourtOfPage {
  /** Undefined until the courts are known, unless the address says it. */
  code: string | undefined;
  private readonly courts: Asking<readonly Court[]>;

  /** @param chosen what there is to do when another is */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly chosen: () => void,
  ) {
    this.code = asked('court');
    this.courts = new Asking(host);
    host.addController(this);
  }

  hostConnected(): void {
    void this.courts.ask(async (signal) => {
      const courts = await getJson<Court[]>('/api/v1/courts', { named: 'true' }, signal);
      this.code ??= courts[0]?.code;
      return courts;
    });
  }

  get isKnown(): boolean {
    return this.courts.answer !== undefined;
  }

  /** Whether courts stand under it. */
  get leads(): boolean {
    return this.courts.answer?.some(({ parent }) => parent === this.code) === true;
  }

  /** As REST takes it. */
  get query(): Query {
    return { court: this.code, scope: asked('scope') };
  }

  show(body: () => unknown) {
    return this.courts.show(
      (courts) => html`
        <jh-choice
          without-day
          .courts=${courts}
          .choice=${{ court: this.code ?? '', asOf: today() }}
          @chosen=${(event: CustomEvent<Choice>) => this.choose('court', event.detail.court)}
        ></jh-choice>
        ${this.leads ? this.subtree() : nothing} ${body()}
      `,
    );
  }

  private subtree() {
    const take = (event: Event) => this.choose('scope', (event.target as HTMLInputElement).checked ? SUBTREE : undefined);
    return html`<label class="row"
      ><input type="checkbox" .checked=${asked('scope') === SUBTREE} @change=${take} />${word('subtree')}</label
    >`;
  }

  private choose(name: 'court' | 'scope', value: string | undefined): void {
    keep(name, value);
    this.code = name === 'court' ? value : this.code;
    this.chosen();
    this.host.requestUpdate();
  }
}
