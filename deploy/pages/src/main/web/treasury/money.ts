/** Writes money and shares of it as the treasury answers them. */
import { decimals } from '../frame/figures.ts';

/** 万元 are answered to the hundredth of a yuan. */
const MOST_DIGITS = 6;

/** 万元 with two to six digits; a dash where there is none. */
export function wan(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '—' : written(amount);
}

export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '—' : `${written(share)} %`;
}

/** With its sign: what is above the plan, and what is missing to it. */
export function signed(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? '—' : `${amount > 0 ? '+' : ''}${written(amount)}`;
}

function written(amount: number): string {
  return decimals(amount, MOST_DIGITS);
}
