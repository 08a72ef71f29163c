/** One project: its sheet, its plan beside its payments, its targets, its ledger and what was done with it. */
import '../evaluation/monitoring.ts';
import '../evaluation/self-evaluation.ts';
import '../frame/pager.ts';
import './history.ts';
import './ledger.ts';
import './plan.ts';
import './steps.ts';
import './targets.ts';
import '../funds/adjustment.ts';
import '../funds/commitments.ts';
import '../funds/moves.ts';
import { LitElement, css, html, nothing } from 'lit';
import type { Finding, Funds, ProjectState } from 'rest/budget';
import type { Execution, Project, Revision, TargetStatus } from './types.ts';
import { address, getJson } from '../frame/api.ts';
import type { StepName } from './steps.ts';
import { Asking } from '../frame/asking.ts';
import type { ListPage } from '../frame/list-page.ts';
import { type Me, isOne, me } from '../frame/session.ts';
import { asked } from '../frame/address.ts';
import { sheetStyles } from '../frame/styles.ts';
import { word } from './words.ts';

/** From the approval on there are payments, monitoring and an evaluation. */
const APPROVED: readonly ProjectState[] = ['APPROVED', 'IN_EXECUTION', 'CLOSED'];

const STEPS: readonly StepName[] = ['submit', 'approve', 'return', 'start', 'close'];

/** How many revisions are listed at once. */
const SIZE = '20';

const FORMATS = ['docx', 'xlsx', 'csv'] as const;

interface Answers {
  readonly who: Me;
  readonly project: Project;
  readonly execution: Execution;
  readonly funds: Funds;
  readonly targets: readonly TargetStatus[];
}

class ProjectOfTreasury extends LitElement {
  static override properties = { turned: { state: true } };

  static override styles = [
    sheetStyles,
    css`
      h1 {
        font-size: 1.3rem;
        margin: var(--space) 0;
      }
      h2 {
        font-size: 1rem;
        margin: calc(var(--space) * 2) 0 var(--space);
      }
      .state {
        border: 1px solid var(--line);
        border-radius: var(--round);
        padding: 0.1rem 0.6rem;
        font-size: 1rem;
        font-weight: 400;
      }
    `,
  ];

  /** The page of its revisions. */
  declare turned: number;

  private readonly answers = new Asking<Answers>(this);
  private readonly revisions = new Asking<ListPage<Revision>>(this);

  constructor() {
    super();
    this.turned = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.answers.ask((signal) => this.read(signal));
  }

  private get path(): string {
    return `/api/v1/projects/${encodeURIComponent(asked('id') ?? '')}`;
  }

  override willUpdate(): void {
    const { answer } = this.answers;
    if (answer !== undefined) {
      const path = `${this.path}/revisions`;
      const query = { page: String(this.turned), size: SIZE };
      this.revisions.when(path, [this.turned, answer], (signal) => getJson(path, query, signal));
    }
  }

  private async read(signal: AbortSignal): Promise<Answers> {
    const [who, project, execution, funds, targets] = await Promise.all([
      me(),
      getJson<Project>(this.path, {}, signal),
      getJson<Execution>(`${this.path}/execution`, {}, signal),
      getJson<Funds>(`${this.path}/funds`, {}, signal),
      getJson<TargetStatus[]>(`${this.path}/targets`, {}, signal),
    ]);
    return { who, project, execution, funds, targets };
  }

  override render() {
    return html`
      <p><a href="/">← ${word('back')}</a></p>
      ${this.answers.show((answers) => this.whole(answers))}
    `;
  }

  private whole(answers: Answers) {
    const { who, project, execution, funds, targets } = answers;
    const again = () => this.answers.again();
    const { sheet, warnings } = project;
    const approved = APPROVED.includes(project.state);
    const mayPay = approved && project.state !== 'CLOSED' && isOne(who, 'treasurer');
    const decides = approved && isOne(who, 'approver');
    return html`
      <h1>${sheet.name} <span class="state">${word(project.state)}</span></h1>
      <p class="quiet">
        ${sheet.year} · ${word('unit')} ${sheet.unit}${sheet.code == null ? nothing : html` · ${word('code')} ${sheet.code}`}
      </p>
      ${sheet.purpose == null ? nothing : html`<p>${word('purpose')}：${sheet.purpose}</p>`}
      <jh-steps path=${this.path} .of=${project} .names=${STEPS} .roles=${who.roles} @changed=${again}></jh-steps>
      ${warnings.length === 0 ? nothing : this.findings(warnings)}
      <jh-plan .execution=${execution} .funds=${funds}></jh-plan>
      ${decides && project.state !== 'CLOSED'
        ? html`<jh-adjustment .project=${project} @changed=${again}></jh-adjustment>`
        : nothing}
      <h2>${word('objectives')}</h2>
      <ol>
        ${sheet.objectives?.map(({ text }) => html`<li>${text}</li>`)}
      </ol>
      <jh-targets
        path=${`${this.path}/targets`}
        .targets=${targets}
        .mayReport=${approved && isOne(who, 'clerk')}
        @changed=${again}
      ></jh-targets>
      ${approved ? this.evaluation(answers) : nothing}
      <jh-ledger .project=${project.id} .mayPay=${mayPay} .stand=${answers} @changed=${again}></jh-ledger>
      <h2>${word('commitments')}</h2>
      <jh-commitments .project=${project.id} .mayCommit=${mayPay} .stand=${answers} @changed=${again}></jh-commitments>
      <h2>${word('moves')}</h2>
      <jh-moves .project=${project} .mayMove=${decides} .stand=${answers} @changed=${again}></jh-moves>
      ${this.revisions.show((revisions) => this.history(revisions))}
      <p>
        ${word('sheet')}：
        ${FORMATS.map(
          (format) => html`<a href=${address(`${this.path}/sheet`, { format })} download>${format}</a>&nbsp; `,
        )}
      </p>
    `;
  }

  private evaluation(answers: Answers) {
    const { who, project, targets } = answers;
    const mayWrite = isOne(who, 'clerk');
    return html`
      <h2>${word('monitoring')}</h2>
      <jh-monitoring .project=${project.id} .mayWrite=${mayWrite} .stand=${answers}></jh-monitoring>
      <h2>${word('evaluation')}</h2>
      <jh-self-evaluation
        .project=${project.id}
        .targets=${targets}
        .mayWrite=${mayWrite}
        .mayReturn=${isOne(who, 'approver')}
        .stand=${answers}
      ></jh-self-evaluation>
    `;
  }

  private history({ items, page, size, total }: ListPage<Revision>) {
    return html`
      <jh-history path=${this.path} .revisions=${items}></jh-history>
      <jh-pager
        .page=${page}
        .size=${size}
        .total=${total}
        @turned=${(event: CustomEvent<number>) => (this.turned = event.detail)}
      ></jh-pager>
    `;
  }

  private findings(warnings: readonly Finding[]) {
    return html`
      <h2>${word('findings')}</h2>
      <ul>
        ${warnings.map(
          ({ severity, row, cell, message }) =>
            html`<li class=${severity === 'ERROR' ? 'bad' : 'near'}>${row} ${cell}：${message}</li>`,
        )}
      </ul>
    `;
  }
}

customElements.define('jh-project', ProjectOfTreasury);
