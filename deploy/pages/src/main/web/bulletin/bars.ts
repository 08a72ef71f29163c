/** Draws columns side by side for each label; the table below it says the same. */
import { LitElement, css, html, svg } from 'lit';
import type { Chart } from './types.ts';

const WIDTH = 960;
const HEIGHT = 280;
const BELOW = 40;
const ABOVE = 16;
/** How much of the place of a label its columns take. */
const FILLED = 0.7;
/** Of a label, which is written in signs of this width. */
const SIGN = 12.5;

class Bars extends LitElement {
  static override properties = { chart: { attribute: false } };

  static override styles = css`
    figure {
      margin: 0;
    }
    div {
      overflow-x: auto;
    }
    svg {
      display: block;
      box-sizing: border-box;
      width: 100%;
      min-width: 30rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: var(--round);
    }
    text {
      fill: var(--ink);
      font-size: 12px;
      text-anchor: middle;
    }
    rect {
      stroke: var(--ink-quiet);
      stroke-width: 0.5;
    }
    .series0 {
      fill: var(--accent);
    }
    .series1 {
      fill: var(--good);
    }
    .series2 {
      fill: var(--near);
    }
    figcaption {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--space) * 2);
      align-items: center;
    }
    figcaption svg {
      width: 1rem;
      min-width: 1rem;
      height: 1rem;
      border: none;
      display: inline-block;
      vertical-align: middle;
    }
    @media print {
      svg {
        min-width: 0;
      }
    }
  `;

  declare chart: Chart;

  override render() {
    const { caption, labels, series } = this.chart;
    return html`
      <figure>
        <figcaption>
          <strong>${caption}</strong>
          ${series.map(
            ({ name }, at) =>
              html`<span><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="series${at}" width="10" height="10" /></svg> ${name}</span>`,
          )}
        </figcaption>
        <div tabindex="0" role="region" aria-label=${caption}>
          <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${caption}>
            ${labels.map((label, at) => this.group(label, at))}
          </svg>
        </div>
      </figure>
    `;
  }

  private group(label: string, at: number) {
    const { labels, series } = this.chart;
    const place = WIDTH / labels.length;
    const width = (place * FILLED) / series.length;
    const most = Math.max(1, ...series.flatMap(({ values }) => values));
    const from = place * at + (place * (1 - FILLED)) / 2;
    return svg`
      ${series.map(({ values }, one) => {
        const value = values[at] ?? 0;
        const height = ((HEIGHT - BELOW - ABOVE) * value) / most;
        const x = from + width * one;
        const y = HEIGHT - BELOW - height;
        return svg`<rect class="series${one}" x=${x} y=${y} width=${width} height=${height}></rect>
          ${width > 24 ? svg`<text x=${x + width / 2} y=${y - 3}>${value}</text>` : ''}`;
      })}
      <text x=${place * (at + 0.5)} y=${HEIGHT - BELOW + 18}>${shortened(label, Math.floor(place / SIGN))}<title>${label}</title></text>
    `;
  }
}

function shortened(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, Math.max(1, most - 1))}…` : label;
}

customElements.define('jh-bars', Bars);
