/** One field of a form with its name above it and what was refused of it below. */
import { css, html, nothing } from 'lit';
import type { Faults } from './faults.ts';
import { reader } from './words.ts';
import { repeat } from 'lit/directives/repeat.js';

const word = reader({ required: ['必填', 'required'] });

export interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface Field {
  /** Its place in the body, told by dots. */
  readonly name: string;
  readonly label: string;
  readonly value?: string | number | null;
  /** A line of text unless told otherwise. */
  readonly kind?: 'lines' | 'figure' | 'day' | readonly Choice[];
  readonly required?: boolean;
  /** What stands in it until something is written. */
  readonly hint?: string;
}

export function fieldOf(field: Field, faults: Faults) {
  const { name, label, required = false } = field;
  const fault = faults.get(name);
  return html`
    <div class=${field.kind === 'lines' ? 'field lines' : 'field'}>
      <label for=${name}>${label}${required ? html` <span class="quiet">${word('required')}</span>` : nothing}</label>
      ${input(field, fault !== undefined)}
      <p id=${`${name}-fault`} class="fault">${fault === undefined ? nothing : html`<span aria-hidden="true">✘</span> ${fault}`}</p>
    </div>
  `;
}

function input({ name, kind, value, hint, required }: Field, refused: boolean) {
  const text = value == null ? '' : String(value);
  const invalid = refused ? 'true' : nothing;
  const fault = `${name}-fault`;
  const must = required === true ? 'true' : nothing;
  if (Array.isArray(kind)) {
    return html`<select id=${name} name=${name} aria-invalid=${invalid} aria-describedby=${fault} aria-required=${must}>
      ${repeat(
        // Each stays itself where others come or go: what was chosen is never another by that.
        kind as readonly Choice[],
        (one) => one.value,
        (one) => html`<option value=${one.value} ?selected=${one.value === text}>${one.name}</option>`,
      )}
    </select>`;
  }
  return kind === 'lines'
    ? html`<textarea
        id=${name}
        name=${name}
        rows="2"
        placeholder=${hint ?? ''}
        .defaultValue=${text}
        aria-invalid=${invalid}
        aria-describedby=${fault}
        aria-required=${must}
      ></textarea>`
    : html`<input
        id=${name}
        name=${name}
        type=${kind === 'day' ? 'date' : 'text'}
        inputmode=${kind === 'figure' ? 'decimal' : nothing}
        placeholder=${hint ?? ''}
        .defaultValue=${text}
        aria-invalid=${invalid}
        aria-describedby=${fault}
        aria-required=${must}
      />`;
}

const FIGURE = /^-?\d+(\.\d+)?$/;

/**
 * What was written, as the members and items that the dots of the names tell; what is empty is left out. A figure goes as
 * one where it is one: what is none goes as it was written, for the service to refuse at its place.
 */
export function written(form: HTMLFormElement): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const one of form.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')) {
    const text = one.value.trim();
    if (text !== '') {
      put(body, one.name.split('.'), one.inputMode === 'decimal' && FIGURE.test(text) ? Number(text) : text);
    }
  }
  return body;
}

function put(into: Record<string, unknown>, [first, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    into[first!] = value;
  } else {
    put((into[first!] ??= {}) as Record<string, unknown>, rest, value);
  }
}

export const fieldStyles = css`
  form {
    display: block;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: var(--space) calc(var(--space) * 2);
  }
  .field {
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .field.lines {
    grid-column: 1 / -1;
  }
  .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  }
  .pair .lines {
    grid-column: auto;
  }
  .field input,
  .field select,
  .field textarea {
    width: 100%;
    max-width: none;
  }
  .field textarea {
    resize: vertical;
  }
  .field .quiet {
    color: var(--ink-quiet);
    font-size: 0.875em;
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
  }
  .fault,
  .refusal {
    color: var(--bad);
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-items: center;
    margin: calc(var(--space) * 2) 0;
  }
  button.main {
    color: var(--card);
    background: var(--accent);
    border-color: var(--accent);
  }
  button.main:disabled {
    opacity: 0.6;
  }
  fieldset {
    min-width: 0;
    margin: 0 0 calc(var(--space) * 2);
    padding: var(--space) calc(var(--space) * 2);
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
`;
