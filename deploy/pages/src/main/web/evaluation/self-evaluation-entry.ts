/** Fills in a self-evaluation and submits it; tells by `saved` what was saved, also where submitting it is refused then, and by `done` that nothing is left to do. */
import { PARTS, type RowScore, type SelfEvaluation, type SelfEvaluationDraft } from './types.ts';
import type { TargetStatus } from '../treasury/types.ts';
import { LitElement, html, nothing } from 'lit';
import { fieldStyles, written } from '../frame/field.ts';
import { boxStyles, formStyles, toneStyles } from '../frame/styles.ts';
import { Entering } from '../frame/entering.ts';
import type { Places } from '../frame/faults.ts';
import { notesOf } from './notes.ts';
import { send } from '../frame/api.ts';
import { word } from './words.ts';

const BANDS = ['', 'ATTAINED', 'PARTLY', 'NOT_ATTAINED'].map((value) => ({ value, name: word(value === '' ? 'unsaid' : value) }));

/** Which fields speak of what a code is about; REST tells rows by their number. */
const PLACES: Places = {
  'evaluation-row-misplaced': ({ row }) => [[`rows.${row}.reason`]],
  'evaluation-share-outside-band': ({ row }) => [[`rows.${row}.sharePercent`]],
  'evaluation-not-qualitative': ({ row }) => [[`rows.${row}.band`]],
  'evaluation-not-hundred': () => PARTS.map((part) => [`parts.${part}`] as const),
  'evaluation-part-misplaced': ({ part }) => [[`parts.${part}`]],
  'evaluation-rows-out-of-part': ({ part }) => [[`parts.${part}`]],
  'evaluation-cancelled-but-paid': () => [['cancelledBecause']],
  'evaluation-reasons-missing': ({ rows, execution }) => [
    ...(execution === true ? [['executionReason', word('wanted')] as const] : []),
    ...(rows as readonly number[]).map((row) => [`rows.${row}.reason`, word('wanted')] as const),
  ],
};

class SelfEvaluationEntry extends LitElement {
  static override properties = {
    project: { type: Number },
    evaluation: { attribute: false },
    targets: { attribute: false },
  };

  static override styles = [formStyles, fieldStyles, toneStyles, boxStyles];

  declare project: number;
  declare evaluation: SelfEvaluation;
  declare targets: readonly TargetStatus[];

  private readonly entering = new Entering(this, () => PLACES);

  override render() {
    const { filled } = this.evaluation;
    const { entering } = this;
    return html`
      <form novalidate @input=${entering.mended} @submit=${this.save}>
        <fieldset>
          <legend>${word('whole')}</legend>
          ${entering.field({ name: 'achieved', label: word('objectives'), kind: 'lines', value: filled.achieved })}
          <div class="fields pair">
            ${entering.field({ name: 'executionReason', label: word('executionReason'), kind: 'lines', value: filled.executionReason })}
            ${entering.field({ name: 'executionMeasure', label: word('executionMeasure'), kind: 'lines', value: filled.executionMeasure })}
          </div>
        </fieldset>
        ${this.targets.map((target) => this.row(target))} ${this.more(filled)}
        <div class="actions">
          <button ?disabled=${entering.busy}>${word('save')}</button>
          <button class="main" name="submit" value="submit" ?disabled=${entering.busy}>${word('submit')}</button>
        </div>
        ${entering.refused()}
      </form>
    `;
  }

  private row(target: TargetStatus) {
    const { row, level3, readAs } = target;
    const note = this.evaluation.filled.rows?.find((one) => one.row === row);
    const score = this.evaluation.card?.rows.find((one) => one.row === row);
    const at = (name: string) => `rows.${row}.${name}`;
    const { entering } = this;
    return html`
      <details class="box" ?open=${score?.lacksReason === true || unjudged(score)} data-row=${row}>
        <summary>${level3} ${standing(target, score)}</summary>
        <div class="fields">
          ${readAs == null
            ? html`
                ${entering.field({ name: at('band'), label: word('band'), kind: BANDS, value: note?.band })}
                ${entering.field({ name: at('sharePercent'), label: word('share'), kind: 'figure', value: note?.sharePercent })}
              `
            : nothing}
          ${entering.field({
            name: at('points'),
            label: word('rowPoints'),
            kind: 'figure',
            value: note?.points,
            hint: score === undefined ? '' : String(score.points),
          })}
        </div>
        <div class="fields pair">
          ${entering.field({ name: at('reason'), label: word('reason'), kind: 'lines', value: note?.reason })}
          ${entering.field({ name: at('measure'), label: word('measure'), kind: 'lines', value: note?.measure })}
        </div>
      </details>
    `;
  }

  private more({ parts, cancelledBecause }: SelfEvaluationDraft) {
    const scored = this.evaluation.card?.parts;
    return html`
      <details class="box">
        <summary>${word('more')}</summary>
        <p class="quiet">${word('ownParts')}</p>
        <div class="fields">
          ${PARTS.map((part) =>
            this.entering.field({
              name: `parts.${part}`,
              label: word(part),
              kind: 'figure',
              value: parts?.[part],
              hint: String(scored?.find((one) => one.part === part)?.points ?? ''),
            }),
          )}
          ${this.entering.field({ name: 'cancelledBecause', label: word('cancelled'), kind: 'lines', value: cancelledBecause })}
        </div>
      </details>
    `;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const submits = (event.submitter as HTMLButtonElement).value === 'submit';
    const { body, fieldAt } = notesOf(written(event.currentTarget as HTMLFormElement));
    const { revision, filled } = this.evaluation;
    const path = `/api/v1/projects/${this.project}/self-evaluation`;
    await this.entering.take(async () => {
      const draft = { ...body, ...(body['parts'] === undefined && filled.scheme != null ? { scheme: filled.scheme } : {}) };
      const saved = await send<SelfEvaluation>('PUT', path, draft, revision);
      this.tell('saved', saved);
      this.tell('done', submits ? await send<SelfEvaluation>('POST', `${path}/submit`, undefined, saved.revision) : saved);
    }, fieldAt);
  }

  private tell(what: 'saved' | 'done', detail: SelfEvaluation): void {
    this.dispatchEvent(new CustomEvent<SelfEvaluation>(what, { detail }));
  }
}

function unjudged(score: RowScore | undefined): boolean {
  return score?.verdict === 'NOT_JUDGED';
}

function standing({ target, value }: TargetStatus, score: RowScore | undefined) {
  return html`
    <span class="quiet">${word('target')} ${target} · ${word('actual')} ${score?.actual ?? value?.shown ?? '—'}</span>
    ${score === undefined ? nothing : html`<span class=${score.score < score.points ? 'near' : 'quiet'}>${score.score} / ${score.points}</span>`}
    ${score?.lacksReason === true ? html`<span class="near">△ ${word('lacksReason')}</span>` : nothing}
  `;
}

customElements.define('jh-self-evaluation-entry', SelfEvaluationEntry);
