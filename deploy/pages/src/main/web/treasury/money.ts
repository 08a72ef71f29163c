/** Writes money and shares of it as the treasury answers them. */
import { language } from '../frame/words.ts';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

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
  return new Intl.NumberFormat(LOCALES[language()], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  }).format(amount);
}
