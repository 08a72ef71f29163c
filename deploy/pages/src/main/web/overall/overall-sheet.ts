/** The overall target sheet of a unit and year: how its targets stand, what it says, and the steps that the reader may take. */
import '../treasury/history.ts';
import '../treasury/steps.ts';
import '../treasury/targets.ts';
import { LitElement, css, html, nothing } from 'lit';
import { type Me, isOne, me } from '../frame/session.ts';
import type { OverallSheet } from './types.ts';
import type { TargetStatus, Unit, UnitAccount } from '../treasury/types.ts';
import { address, getJson } from '../frame/api.ts';
import { Asking } from '../frame/asking.ts';
import type { StepName } from '../treasury/steps.ts';
import { boxStyles, sheetStyles } from '../frame/styles.ts';
import { wholeSheet } from './whole-sheet.ts';
import { word } from './words.ts';

const STEPS: readonly StepName[] = ['submit', 'approve', 'return'];

const FORMATS = ['docx', 'xlsx', 'csv'] as const;

interface Answers {
  readonly who: Me;
  readonly unit: Unit;
  readonly sheet: OverallSheet;
  readonly targets: readonly TargetStatus[];
  readonly revisions: readonly OverallSheet[];
}

class SheetOfUnit extends LitElement {
  static override properties = { unit: {}, year: {} };

  static override styles = [
    sheetStyles,
    boxStyles,
    css`
      h1 {
        font-size: 1.3rem;
        margin: var(--space) 0;
      }
      .state {
        border: 1px solid var(--line);
        border-radius: var(--round);
        padding: 0.1rem 0.6rem;
        font-size: 1rem;
        font-weight: 400;
      }
      .box {
        margin-top: calc(var(--space) * 2);
      }
      .standing {
        display: flex;
        flex-wrap: wrap;
        gap: calc(var(--space) * 3);
      }
    `,
  ];

  declare unit: string;
  declare year: string;

  private readonly answers = new Asking<Answers>(this);

  private get path(): string {
    return `/api/v1/overall-sheets/${encodeURIComponent(this.unit)}/${this.year}`;
  }

  override willUpdate(): void {
    this.answers.when(this.path, [], (signal) => this.read(signal));
  }

  private async read(signal: AbortSignal): Promise<Answers> {
    const [who, unit, sheet, targets, revisions] = await Promise.all([
      me(),
      getJson<UnitAccount>(`/api/v1/units/${encodeURIComponent(this.unit)}`, {}, signal),
      getJson<OverallSheet>(this.path, {}, signal),
      getJson<TargetStatus[]>(`${this.path}/targets`, {}, signal),
      getJson<OverallSheet[]>(`${this.path}/revisions`, {}, signal),
    ]);
    return { who, unit: unit.unit, sheet, targets, revisions };
  }

  override render() {
    return this.answers.show((answers) => this.whole(answers));
  }

  private whole({ who, unit, sheet, targets, revisions }: Answers) {
    const again = () => this.answers.again();
    const { head, rows } = sheet;
    return html`
      <h1>${unit.name} ${head.year} ${word('sheets')} <span class="state">${word(head.state)}</span></h1>
      ${head.reason == null || head.reason === '' ? nothing : html`<p class="quiet">${head.reason}</p>`}
      <jh-steps path=${this.path} .of=${head} .names=${STEPS} .roles=${who.roles} @changed=${again}></jh-steps>
      ${standing(targets)}
      <jh-targets
        path=${`${this.path}/targets`}
        .targets=${targets}
        .mayReport=${head.state === 'APPROVED' && isOne(who, 'clerk')}
        @changed=${again}
      ></jh-targets>
      ${wholeSheet(rows)}
      <jh-history
        path=${this.path}
        .revisions=${revisions.map(({ head: { revision, ...rest } }) => ({ number: revision, ...rest }))}
      ></jh-history>
      <p>
        ${word('form')}：${FORMATS.map((format) => html`<a href=${address(this.path, { format })} download>${format}</a>　`)}
      </p>
    `;
  }
}

/** How many rows are attained; each is judged by the service. */
function standing(targets: readonly TargetStatus[]) {
  const of = (attained: boolean | undefined) => targets.filter((one) => (one.attained ?? undefined) === attained).length;
  return html`
    <p class="standing">
      <span class="good"><span aria-hidden="true">✔</span> ${word('attained')} ${of(true)}</span>
      <span class="bad"><span aria-hidden="true">✘</span> ${word('missed')} ${of(false)}</span>
      <span class="none"><span aria-hidden="true">○</span> ${word('unjudged')} ${of(undefined)}</span>
    </p>
  `;
}

customElements.define('jh-overall-sheet', SheetOfUnit);
