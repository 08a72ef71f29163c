/** The front page of the treasury: which projects are behind their plan, and what all of them come to. */
import './filter.ts';
import './projects.ts';
import './totals.ts';
import '../frame/pager.ts';
import { LitElement, css, html, nothing } from 'lit';
import type { ProjectLine, Rollups, Unit } from './types.ts';
import { address, getJson } from '../frame/api.ts';
import type { ListPage } from '../frame/list-page.ts';
import { Asking } from '../frame/asking.ts';
import { asked, keep } from '../frame/address.ts';
import type { Filter } from './filter.ts';
import { sheetStyles } from '../frame/styles.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const SIZE = '50';

/** Who is furthest behind stands first. */
const USUAL_ORDER = 'gap';

interface Answers {
  readonly rollups: Rollups;
  readonly projects: ListPage<ProjectLine>;
}

class Treasury extends LitElement {
  static override properties = { filter: { state: true }, order: { state: true }, turned: { state: true } };

  static override styles = [
    sheetStyles,
    css`
      .out {
        text-align: end;
      }
      @media print {
        .out {
          display: none;
        }
      }
    `,
  ];

  declare filter: Filter;
  declare order: string;
  declare turned: number;

  private readonly units = new Asking<readonly Unit[]>(this);
  private readonly answers = new Asking<Answers>(this);

  constructor() {
    super();
    this.filter = {
      year: asked('year') ?? today().slice(0, 4),
      unit: asked('unit'),
      state: asked('state'),
      q: asked('q'),
      behindPlan: asked('behindPlan'),
    };
    this.order = asked('sort') ?? USUAL_ORDER;
    this.turned = Number(asked('page') ?? 0);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.units.ask((signal) => getJson('/api/v1/units', {}, signal));
    void this.answers.ask((signal) => this.read(signal));
  }

  private async read(signal: AbortSignal): Promise<Answers> {
    const { year, unit } = this.filter;
    const page = { ...this.query(), page: String(this.turned), size: SIZE };
    const [rollups, projects] = await Promise.all([
      getJson<Rollups>('/api/v1/rollups', { by: 'YEAR', year, unit }, signal),
      getJson<ListPage<ProjectLine>>('/api/v1/projects', page, signal),
    ]);
    return { rollups, projects };
  }

  private query() {
    return { ...this.filter, sort: this.order };
  }

  private async show(filter: Filter, order: string, turned: number): Promise<void> {
    Object.assign(this, { filter, order, turned });
    Object.entries(filter).forEach(([name, value]) => keep(name, value));
    keep('sort', order === USUAL_ORDER ? undefined : order);
    keep('page', turned === 0 ? undefined : String(turned));
    await this.answers.again();
  }

  override render() {
    return html`
      <jh-project-filter
        .units=${this.units.answer ?? []}
        .filter=${this.filter}
        @chosen=${(event: CustomEvent<Filter>) => this.show(event.detail, this.order, 0)}
      ></jh-project-filter>
      ${this.answers.show((answers) => this.list(answers))}
    `;
  }

  private list({ rollups, projects: { items, page, size, total } }: Answers) {
    return html`
      <jh-totals .rollups=${rollups}></jh-totals>
      ${items.length === 0
        ? html`<jh-notice .matter=${'empty'}></jh-notice>`
        : html`
            <jh-projects
              .lines=${items}
              .sort=${this.order}
              @sorted=${(event: CustomEvent<string>) => this.show(this.filter, event.detail, 0)}
            ></jh-projects>
            <jh-pager
              .page=${page}
              .size=${size}
              .total=${total}
              @turned=${(event: CustomEvent<number>) => this.show(this.filter, this.order, event.detail)}
            ></jh-pager>
            <p class="out">
              <a href=${address('/api/v1/projects/sheets', { ...this.query(), format: 'xlsx' })} download>${word('export')}</a>
            </p>
          `}
    `;
  }
}

customElements.define('jh-treasury', Treasury);
