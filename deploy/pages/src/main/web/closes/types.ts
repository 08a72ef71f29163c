import type { AdjustedDifference, AdjustedFigure } from 'rest/indicators';

/** The parts that a value, or a difference of values, is made of. */
export type Parts = Pick<AdjustedFigure | AdjustedDifference, 'numerator' | 'denominator'>;
