/** A line of a few values in a row of a table, without axes; its values are its label. */
import { css, html, nothing, svg } from 'lit';

export const sparklineStyles = css`
  .sparkline {
    display: block;
    width: 6rem;
    height: 1.5rem;
    overflow: visible;
  }
  .sparkline polyline {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
`;

const WIDTH = 100;
const HEIGHT = 20;

export function sparkline(values: readonly (number | null)[]) {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) {
    return nothing;
  }
  const least = Math.min(...known);
  const span = Math.max(...known) - least;
  const height = (value: number) => (span === 0 ? HEIGHT / 2 : HEIGHT - ((value - least) / span) * HEIGHT);
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`${(index / (values.length - 1)) * WIDTH},${height(value)}`],
  );
  return html`<svg
    class="sparkline"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${values.map((value) => value ?? '—').join('、')}
  >
    ${svg`<polyline points=${points.join(' ')}></polyline>`}
  </svg>`;
}
