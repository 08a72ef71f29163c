/** Draws lines over the same labels; whoever shows it says the same in a table. */
import { LitElement, css, html } from 'lit';
import type { EChartsType } from './echarts.ts';
import { figure } from '../frame/figures.ts';

export type Tone = 'now' | 'before' | 'target' | 'floor';

export interface Line {
  readonly name: string;
  readonly tone: Tone;
  readonly values: readonly (number | null)[];
}

const DASHES: Readonly<Record<Tone, 'solid' | 'dashed' | 'dotted'>> = {
  now: 'solid',
  before: 'dashed',
  target: 'dotted',
  floor: 'dotted',
};

class LineChart extends LitElement {
  static override properties = {
    labels: { attribute: false },
    lines: { attribute: false },
    unit: {},
    summary: {},
  };

  static override styles = css`
    .chart {
      overflow: hidden;
      height: 20rem;
      background: var(--card);
      border: 1px solid var(--line);
      border-radius: var(--round);
    }
    .ink {
      color: var(--ink);
    }
    .line {
      color: var(--line);
    }
    .paper {
      color: var(--card);
    }
    .now {
      color: var(--accent);
    }
    .before {
      color: var(--ink-quiet);
    }
    .target {
      color: var(--good);
    }
    .floor {
      color: var(--near);
    }
    @media (max-width: 40rem) {
      .chart {
        height: 16rem;
      }
    }
  `;

  declare labels: readonly string[];
  declare lines: readonly Line[];
  declare unit: string;
  declare summary: string;

  private chart: EChartsType | undefined;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly themed = new MutationObserver(() => this.draw());
  private readonly media = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
  private readonly redraw = () => this.draw();

  override connectedCallback(): void {
    super.connectedCallback();
    this.themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    this.media.forEach((one) => one.addEventListener('change', this.redraw));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.themed.disconnect();
    this.resized.disconnect();
    this.media.forEach((one) => one.removeEventListener('change', this.redraw));
    this.chart?.dispose();
    this.chart = undefined;
  }

  override render() {
    return html`<div class="chart" role="img" aria-label=${this.summary}></div>
      ${['ink', 'line', 'paper', ...Object.keys(DASHES)].map((tone) => html`<span class=${tone}></span>`)}`;
  }

  override async updated(): Promise<void> {
    if (this.chart === undefined) {
      const { init } = await import('./echarts.ts');
      const place = this.renderRoot.querySelector<HTMLElement>('.chart');
      if (place === null || !this.isConnected || this.chart !== undefined) {
        return;
      }
      this.chart = init(place, null, { renderer: 'canvas' });
      this.resized.observe(place);
    }
    this.draw();
  }

  /** Colours are resolved by the browser: the tokens themselves are none that a canvas understands. */
  private colour(tone: string): string {
    return getComputedStyle(this.renderRoot.querySelector(`span.${tone}`)!).color;
  }

  private draw(): void {
    const ink = this.colour('ink');
    const line = { lineStyle: { color: this.colour('line') } };
    const { unit } = this;
    this.chart?.setOption(
      {
        animation: false,
        textStyle: { color: ink, fontFamily: getComputedStyle(this).fontFamily },
        grid: { left: 12, right: 24, top: 48, bottom: 12, containLabel: true },
        legend: { top: 8, textStyle: { color: ink }, itemWidth: 36 },
        tooltip: {
          trigger: 'axis',
          renderMode: 'richText',
          backgroundColor: this.colour('paper'),
          borderColor: this.colour('line'),
          textStyle: { color: ink },
          valueFormatter: (value: unknown) => figure(value as number | null, unit),
        },
        xAxis: { type: 'category', data: [...this.labels], axisLine: line, axisLabel: { color: ink } },
        yAxis: { type: 'value', scale: unit === '%', axisLabel: { color: ink }, splitLine: line },
        series: this.lines.map(({ name, tone, values }) => ({
          name,
          type: 'line' as const,
          data: [...values],
          color: this.colour(tone),
          symbol: tone === 'now' ? 'circle' : 'none',
          symbolSize: 6,
          showSymbol: values.length <= 31,
          lineStyle: { type: DASHES[tone], width: tone === 'now' ? 3 : 2 },
        })),
      },
      { notMerge: true },
    );
  }
}

customElements.define('jh-lines', LineChart);
