/** How the warnings look on a page: a tile for each list. */
import { css } from 'lit';

export const tileStyles = css`
  .tiles {
    display: grid;
    gap: var(--space);
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr));
  }
  .tile {
    display: flex;
    flex-direction: column;
    padding: var(--space) calc(var(--space) * 2);
    color: inherit;
    text-decoration: none;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
  .tile strong {
    font-size: 1.6rem;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
`;
