/** How the wall looks: all sizes follow from one that the screen gives, so that it is read from afar. */
import { css } from 'lit';

export const wallStyles = css`
  :host {
    box-sizing: border-box;
    min-height: 100vh;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    padding: 0.8em 1.2em;
    font-size: max(0.8rem, min(1.55vw, 2.75vh));
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  h1 {
    font-size: 1.4em;
  }
  h2 {
    font-size: 1.2em;
    color: var(--accent);
    margin-bottom: 0.5em;
  }
  main {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
  .quiet {
    color: var(--ink-quiet);
  }
  .plain {
    color: var(--ink);
  }
  .turns {
    letter-spacing: 0.3em;
  }
  .cards,
  .tiles {
    flex: 1;
    display: grid;
    gap: 0.8em;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    grid-auto-rows: 1fr;
  }
  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    font-size: 1.3em;
    --figure: 2.9em;
    align-content: center;
    grid-auto-rows: auto;
  }
  .tile {
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 0.6em 1em;
    color: inherit;
    text-decoration: none;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
  .tile span {
    font-size: 1.2em;
  }
  .tile strong {
    font-size: 4em;
    line-height: 1.2;
  }
  table {
    flex: 1;
    width: 100%;
    border-collapse: collapse;
    background: var(--card);
    font-size: 1.5em;
  }
  th,
  td {
    padding: 0.25em 0.6em;
    border-bottom: 1px solid var(--line);
    text-align: start;
    white-space: nowrap;
  }
  th.quiet {
    font-weight: 400;
  }
  .number {
    text-align: end;
  }
  th[colspan] {
    text-align: center;
  }
  th[colspan],
  [data-figure$='-today'],
  .begins {
    border-inline-start: 1px solid var(--line);
  }
  .courts {
    flex: 1;
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: repeat(8, 1fr);
    grid-auto-columns: 1fr;
    gap: 0.3em 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 1.1em;
    line-height: 1.15;
  }
  .courts li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr) 5.5em;
    gap: 0 0.5em;
    align-items: center;
    align-content: center;
    padding: 0 0.6em;
    background: var(--card);
    border-radius: var(--round);
  }
  .courts svg {
    grid-row: 2;
    grid-column: 2 / -1;
    width: 100%;
    height: 0.35em;
    fill: var(--accent);
  }
  .itself {
    outline: 2px solid var(--accent);
  }
  .rank {
    text-align: center;
    color: var(--ink-quiet);
  }
  @media (max-width: 40rem) {
    table {
      font-size: 0.9em;
    }
    .courts {
      grid-auto-flow: row;
      grid-template-rows: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .picture {
      animation: appear 0.6s;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
  .picture {
    flex: 1;
    display: flex;
    flex-direction: column;
  }
`;
