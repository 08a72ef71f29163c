/** The picture of the warnings: how many cases each watch list has; each leads to its list. */
import { drawWarnings, warningsOf } from '../watch/warnings.ts';
import type { Picture } from './picture.ts';

export const warnings: Picture<readonly number[]> = {
  title: 'warnings',
  read: ({ court, scope }, signal) => warningsOf({ court, scope }, signal),
  draw: (totals, { court, scope }) => drawWarnings(totals, { court, scope }),
};
