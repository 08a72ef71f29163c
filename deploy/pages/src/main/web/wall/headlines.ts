/** The picture of the headline figures, as the board has them. */
import { HEADLINES } from '../board/headline.ts';
import type { Picture } from './picture.ts';
import type { Value, Values } from 'rest/indicators';
import { getJson } from '../frame/api.ts';
import { html } from 'lit';

export const headlines: Picture<Values> = {
  title: 'headline',
  follows: true,
  read: ({ court, scope, day }, signal) => getJson<Values>('/api/v1/values', { court, scope, asOf: day }, signal),
  draw: ({ values, court, asOf }) => html`
    <div class="cards">
      ${HEADLINES.flatMap((code) => values.filter((one) => one.code === code)).map(
        (value: Value) => html`<jh-headline .value=${value} .court=${court} .asOf=${asOf}></jh-headline>`,
      )}
    </div>
  `,
};
