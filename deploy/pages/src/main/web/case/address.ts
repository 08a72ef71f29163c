/** Where the page of a case is, and what its address says. */
import { address } from '../frame/api.ts';
import { today } from '../frame/figures.ts';

export function pageOfCase(number: string, asOf: string): string {
  return address('/case/', { number, asOf: asOf === today() ? undefined : asOf });
}
