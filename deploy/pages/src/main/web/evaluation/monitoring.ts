/** The forms of monitoring of a project: at each check date what is paid, what is attained, and what is expected. */
import './monitoring-entry.ts';
import { LitElement, css, html, nothing } from 'lit';
import type { MonitoredTarget, Monitoring } from './types.ts';
import { address, getJson } from '../frame/api.ts';
import { Asking } from '../frame/asking.ts';
import { percent, wan } from '../treasury/money.ts';
import { sheetStyles } from '../frame/styles.ts';
import { standingOf } from '../treasury/standing.ts';
import { word } from './words.ts';

class ProjectMonitoring extends LitElement {
  static override properties = {
    project: { type: Number },
    mayWrite: { attribute: false },
    stand: { attribute: false },
    entered: { state: true },
    saved: { state: true },
  };

  static override styles = [
    sheetStyles,
    css`
      summary {
        padding: var(--space) 0;
      }
    `,
  ];

  declare project: number;
  declare mayWrite: boolean;
  /** What else the page shows of the project; another one where something was changed, and this is read again. */
  declare stand: unknown;
  /** The check date whose form is being filled in. */
  declare entered: string | undefined;
  /** That which was saved last. */
  declare saved: string | undefined;

  private readonly forms = new Asking<readonly Monitoring[]>(this);

  private get path(): string {
    return `/api/v1/projects/${this.project}/monitoring`;
  }

  override willUpdate(): void {
    // Not under somebody who fills in a form: when it is put away.
    if (this.entered === undefined) {
      this.forms.when(this.path, [this.stand], (signal) => getJson(this.path, {}, signal));
    }
  }

  override render() {
    return this.forms.show((forms) =>
      forms.length === 0
        ? html`<p class="quiet">${word('noneYet')}</p>`
        : forms.map((form) => this.form(form)).reverse(),
    );
  }

  private form(form: Monitoring) {
    const { day, heading, standing, forecast } = form;
    return html`
      <details data-day=${day}>
        <summary>${heading} · ${percent(standing.paidPercent)} ${standingOf(standing.status)}${missing(form.lacksReason)}</summary>
        ${forecast == null ? nothing : html`<p>${word('forecast')} ${wan(forecast.paidWan)}（${forecast.explanation}）</p>`}
        ${form.reason == null ? nothing : html`<p>${word('reason')}：${form.reason}</p>`}
        ${form.measure == null ? nothing : html`<p>${word('measure')}：${form.measure}</p>`}
        ${this.mayWrite ? this.entry(form) : nothing}
        ${this.entered === day ? nothing : table(form)}
        <p><a href=${address(`${this.path}/${day}`, { format: 'docx' })} download>${word('monitoringForm')}</a></p>
      </details>
    `;
  }

  private entry(form: Monitoring) {
    const { day } = form;
    return this.entered === day
      ? html`
          <p><button @click=${() => (this.entered = undefined)}>${word('stop')}</button></p>
          <jh-monitoring-entry .project=${this.project} .form=${form} @saved=${() => this.take(day)}></jh-monitoring-entry>
        `
      : html`
          <p>
            <button @click=${() => (this.entered = day)}>${word('fill')}</button>
            <span class="good" role="status">${this.saved === day ? word('saved') : nothing}</span>
          </p>
        `;
  }

  private async take(day: string): Promise<void> {
    Object.assign(this, { entered: undefined, saved: day });
    await this.forms.again();
  }
}

function table({ day, rows }: Monitoring) {
  return html`
    <div class="wide" tabindex="0" role="region" aria-label=${`${word('monitoring')} ${day}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">${word('indicator')}</th>
            <th scope="col" class="number">${word('target')}</th>
            <th scope="col" class="number">${word('actual')}</th>
            <th scope="col" class="number">${word('expected')}</th>
            <th scope="col">${word('willBe')}</th>
            <th scope="col">${word('reason')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(monitored)}
        </tbody>
      </table>
    </div>
    `;
}

function monitored({ level3, target, actual, expected, willBeAttained, reason, measure, lacksReason }: MonitoredTarget) {
  const will = willBeAttained == null ? '—' : word(willBeAttained ? 'yes' : 'no');
  return html`
    <tr>
      <th scope="row">${level3}</th>
      <td class="number">${target}</td>
      <td class="number">${actual ?? '—'}</td>
      <td class="number">${expected ?? '—'}</td>
      <td class=${willBeAttained === false ? 'bad' : ''}>${will}</td>
      <td>${[reason, measure].filter((text) => text != null).join('；')}${missing(lacksReason)}</td>
    </tr>
  `;
}

function missing(lacksReason: boolean) {
  return lacksReason ? html` <span class="near">△ ${word('lacksReason')}</span>` : nothing;
}

customElements.define('jh-monitoring', ProjectMonitoring);
