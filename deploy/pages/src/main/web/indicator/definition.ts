/** What an indicator is: its formula in words, how it is counted, where that is written, and since when. */
import { LitElement, css, html, nothing } from 'lit';
import type { Citation, Indicator, TargetRow } from 'rest/indicators';
import { hasFormula, sumInWords } from './formula.ts';
import { partStyles, tableStyles } from '../frame/styles.ts';
import { word } from './words.ts';

/** Documents that have a number of three digits are called by it, others by their name. */
function cited({ document, number }: Citation): string {
  return `${/^\d+$/.test(document) ? `${word('document')} ${document}` : document} · ${number}`;
}

class IndicatorDefinition extends LitElement {
  static override properties = { definition: { attribute: false } };

  static override styles = [
    tableStyles,
    partStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: var(--space) calc(var(--space) * 3);
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
      }
      hr {
        border: 0;
        border-top: 1px solid var(--ink);
        margin: 0.2rem 0;
        max-width: 40rem;
      }
      .roomy {
        min-width: 36rem;
      }
      .near {
        color: var(--near);
      }
      @media (max-width: 40rem) {
        dl {
          grid-template-columns: 1fr;
          gap: 0;
        }
        dd {
          margin-bottom: var(--space);
        }
      }
    `,
  ];

  declare definition: Indicator;

  override render() {
    const { definition } = this;
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${word('definition')}</h2>
        <dl>
          <dt>${word('formula')}</dt>
          <dd>${this.formula()}</dd>
          <dt>${word('calibre')}</dt>
          <dd>${definition.calibre}</dd>
          ${definition.provisional === null
            ? nothing
            : html`<dt>${word('provisional')}</dt>
                <dd class="near">${definition.provisional}</dd>`}
          <dt>${word('source')}</dt>
          <dd>${cited(definition.citation)}</dd>
          <dt>${word('unit')}</dt>
          <dd>${definition.unit}</dd>
          <dt>${word('direction')}</dt>
          <dd>${word(definition.direction)}</dd>
        </dl>
        ${definition.versions.length > 1 ? this.versions() : nothing}
        ${definition.targets.length > 0 ? this.targets() : nothing}
      </section>
    `;
  }

  private formula() {
    const { definition } = this;
    if (!hasFormula(definition)) {
      return word('noFormula');
    }
    const above = sumInWords(definition.numerator);
    if (definition.denominator === null) {
      return above;
    }
    return html`${above}
      <hr aria-label="÷" />
      ${sumInWords(definition.denominator)}`;
  }

  private versions() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('versions')}>
        <table class="roomy">
          <caption>
            ${word('versions')}
          </caption>
          <thead>
            <tr>
              ${['version', 'from', 'to', 'calibre', 'source'].map((key) => html`<th scope="col">${word(key)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.definition.versions.map(
              (one) => html`
                <tr>
                  <th scope="row">${one.version}${one.version === this.definition.version ? ' ✔' : ''}</th>
                  ${one.onlyByName
                    ? html`<td colspan="2">${word('onlyByName')}</td>`
                    : html`<td>${one.from ?? word('always')}</td>
                        <td>${one.to ?? word('onward')}</td>`}
                  <td>${one.calibre}</td>
                  <td>${cited(one.citation)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private targets() {
    return html`
      <div class="wide" tabindex="0" role="region" aria-label=${word('targets')}>
        <table>
          <caption>
            ${word('targets')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${word('source')}</th>
              <th scope="col">${word('year')}</th>
              <th scope="col">${word('name')}</th>
              <th scope="col" class="number">${word('target')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.definition.targets.map(
              (row) => html`
                <tr>
                  <th scope="row">${cited(row)}</th>
                  <td>${row.year}</td>
                  <td>${row.name}</td>
                  <td class="number">${this.target(row)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private target(row: TargetRow): string {
    if (row.comparison === null) {
      return row.floors === null ? '—' : word('MONTH');
    }
    const upTo = row.upTo === null ? '' : `–${row.upTo}`;
    return `${row.comparison} ${row.value}${upTo} ${this.definition.unit}`;
  }
}

customElements.define('jh-definition', IndicatorDefinition);
