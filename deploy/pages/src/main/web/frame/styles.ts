/** How tables, links and buttons look on every page. */
import { css } from 'lit';

export const tableStyles = css`
  .wide {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    background: var(--card);
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding: calc(var(--space) * 2) 0 var(--space);
  }
  th,
  td {
    padding: 0.3rem 0.6rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th .quiet {
    font-weight: 400;
  }
  .narrow {
    display: none;
  }
  .whole {
    white-space: nowrap;
  }
  .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  td > button {
    white-space: nowrap;
  }
  td > jh-entry {
    display: block;
    position: sticky;
    inset-inline-start: 0.6rem;
    max-width: calc(100vw - 5rem);
  }
  @media (max-width: 40rem) {
    th,
    td {
      padding: 0.3rem;
    }
    .parts,
    .spare {
      display: none;
    }
    .narrow {
      display: block;
    }
    .number .quiet {
      white-space: normal;
    }
  }
`;

export const partStyles = css`
  section {
    margin-top: calc(var(--space) * 4);
  }
  h2 {
    font-size: 1.1rem;
    margin: 0 0 var(--space);
  }
  a {
    color: var(--accent);
  }
  .quiet {
    color: var(--ink-quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-items: center;
    margin-bottom: var(--space);
  }
  button {
    font: inherit;
    color: var(--accent);
    background: none;
    border: 1px solid var(--line);
    border-radius: var(--round);
    padding: 0.2rem 0.7rem;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    color: var(--card);
    background: var(--accent);
  }
  button:disabled {
    color: var(--ink-quiet);
    cursor: default;
  }
  @media print {
    button {
      display: none;
    }
    button[aria-pressed='true'] {
      display: inline;
      color: var(--ink);
      background: none;
    }
  }
`;

/** How something stands; a sign and a word say it beside the colour. */
export const toneStyles = css`
  .good {
    color: var(--good);
  }
  .near {
    color: var(--near);
  }
  .bad {
    color: var(--bad);
  }
  .none {
    color: var(--none);
  }
`;

/** Parts that open, each in a frame of its own. */
export const boxStyles = css`
  details.box {
    margin-bottom: var(--space);
    padding: var(--space) calc(var(--space) * 2);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
  .box > summary {
    cursor: pointer;
  }
  .box[open] > summary {
    margin-bottom: var(--space);
  }
  .box .quiet {
    color: var(--ink-quiet);
  }
`;

/** What a part of a page with tables needs. */
export const sheetStyles = [tableStyles, partStyles, toneStyles];

export const formStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 2);
    align-items: center;
    margin-bottom: calc(var(--space) * 2);
  }
  label {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space);
    align-items: center;
    max-width: 100%;
  }
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round);
    padding: 0.3rem 0.6rem;
    min-width: 0;
    max-width: min(18rem, 100%);
    box-sizing: border-box;
  }
  button {
    color: var(--accent);
    cursor: pointer;
  }
  button:disabled {
    color: var(--ink-quiet);
    cursor: default;
  }
  @media print {
    form {
      display: none;
    }
  }
`;
