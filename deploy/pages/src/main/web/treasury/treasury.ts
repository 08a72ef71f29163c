/** The front page of the treasury: which projects are behind their plan, and what all of them come to. */
import './filter.ts';
import './projects.ts';
import './totals.ts';
import '../frame/pager.ts';
import { css, html } from 'lit';
import type { ProjectPage, Rollups, Unit } from './types.ts';
import { address, getJson } from '../frame/api.ts';
import { asked, keep } from '../frame/address.ts';
import type { Filter } from './filter.ts';
import { Page } from '../frame/page.ts';
import { sheetStyles } from '../frame/sheet.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const SIZE = '50';

/** Who is furthest behind stands first. */
const USUAL_ORDER = 'gap';

class Treasury extends Page {
  static override properties = {
    units: { state: true },
    filter: { state: true },
    order: { state: true },
    turned: { state: true },
    rollups: { state: true },
    projects: { state: true },
  };

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

  declare units: readonly Unit[] | undefined;
  declare filter: Filter;
  declare order: string;
  declare turned: number;
  declare rollups: Rollups;
  declare projects: ProjectPage;

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

  protected override async ask(): Promise<void> {
    const { year, unit } = this.filter;
    const [units, rollups, projects] = await Promise.all([
      this.units ?? getJson<Unit[]>('/api/v1/units'),
      getJson<Rollups>('/api/v1/rollups', { by: 'YEAR', year, unit }),
      getJson<ProjectPage>('/api/v1/projects', { ...this.query(), page: String(this.turned), size: SIZE }),
    ]);
    Object.assign(this, { units, rollups, projects });
  }

  private query() {
    return { ...this.filter, sort: this.order };
  }

  private async show(filter: Filter, order: string, turned: number): Promise<void> {
    Object.assign(this, { filter, order, turned });
    Object.entries(filter).forEach(([name, value]) => keep(name, value));
    keep('sort', order === USUAL_ORDER ? undefined : order);
    keep('page', turned === 0 ? undefined : String(turned));
    await this.begin();
  }

  override render() {
    return html`
      ${this.units === undefined
        ? ''
        : html`<jh-project-filter
            .units=${this.units}
            .filter=${this.filter}
            @chosen=${(event: CustomEvent<Filter>) => this.show(event.detail, this.order, 0)}
          ></jh-project-filter>`}
      ${this.matter === undefined ? this.list() : this.notice(this.matter)}
    `;
  }

  private list() {
    const { items, page, size, total } = this.projects;
    return html`
      <jh-totals .rollups=${this.rollups}></jh-totals>
      ${items.length === 0
        ? this.notice('empty')
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
