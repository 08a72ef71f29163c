/** How a case stands: whose it is, since when, and what is left of its time limit. */
import { css, html, nothing } from 'lit';
import type { CaseFile } from 'rest/indicators';
import { word } from './words.ts';

export const summaryStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    gap: calc(var(--space) * 2);
    margin: 0;
    padding: calc(var(--space) * 2);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
  dt {
    color: var(--ink-quiet);
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .bad {
    color: var(--bad);
  }
`;

export function summary(file: CaseFile) {
  const facts: readonly [string, unknown][] = [
    ['state', word(file.state)],
    ['limit', limit(file)],
    ['filedOn', file.filedOn],
    ['closedOn', file.closedOn === null ? null : `${file.closedOn} ${word(file.outcome ?? '')}`],
    ['court', file.court],
    ['family', `${file.family}（${file.domain}）`],
    ['cause', file.cause],
    ['procedure', procedure(file)],
    ['department', file.department],
    ['judge', file.judge],
  ];
  return html`
    <dl>
      ${facts.map(([key, value]) =>
        value === null
          ? nothing
          : html`<div data-fact=${key}>
              <dt>${word(key)}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>
  `;
}

function procedure({ procedure, fastTrack }: CaseFile): string | null {
  const parts = [procedure === null ? '' : word(procedure), fastTrack ? word('fastTrack') : ''];
  const text = parts.filter((part) => part !== '').join('，');
  return text === '' ? null : text;
}

function limit({ limit: of, state }: CaseFile) {
  if (of === null) {
    return word('noLimit');
  }
  const adjusted = of.adjustments === 0 ? '' : `，${of.adjustments} ${word('adjustments')}`;
  if (of.dueOn === null || of.daysLeft === null) {
    return `${of.limit}，${word('suspended')}${adjusted}`;
  }
  const over = of.daysLeft < 0;
  return html`${of.limit}，${of.dueOn} ${word('until')}${adjusted}<br />
    <span class=${over ? 'bad' : nothing}
      >${over ? '✘ ' : ''}${state === 'CLOSED' ? word('onClosing') : ''}${word(over ? 'over' : 'left')} ${Math.abs(of.daysLeft)} ${word('days')}</span
    >`;
}
