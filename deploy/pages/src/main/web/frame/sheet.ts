/** How tables look on every page: figures to the right, heads that stay, scrolled by themselves where narrow. */
import { css } from 'lit';

export const sheetStyles = css`
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
  .number {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .whole {
    white-space: nowrap;
  }
  a {
    color: var(--accent);
  }
  .good {
    color: var(--good);
  }
  .near {
    color: var(--near);
  }
  .bad {
    color: var(--bad);
  }
  .none,
  .quiet {
    color: var(--ink-quiet);
  }
  @media (max-width: 40rem) {
    .spare {
      display: none;
    }
  }
`;

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
