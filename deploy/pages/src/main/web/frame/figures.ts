/** Writes figures for people. Nothing is calculated here but what is shown of a value. */
import { language } from './words.ts';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

/** With the digits that the service answered, at most six. */
export function figure(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) {
    return '—';
  }
  const digits = unit === '%' ? 2 : 0;
  const text = new Intl.NumberFormat(LOCALES[language()], {
    minimumFractionDigits: digits,
    maximumFractionDigits: 6,
  }).format(value);
  return unit === '%' ? `${text} %` : `${text} ${unit}`;
}

/** The day of business in Shanghai, as REST writes days. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** A moment in Shanghai's time. */
export function moment(instant: string | null | undefined): string {
  if (instant === null || instant === undefined) {
    return '—';
  }
  return new Intl.DateTimeFormat(LOCALES[language()], {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(new Date(instant));
}

/** Money and shares of it: with two digits, or as many more as were answered. */
export function decimals(value: number, most = 2): string {
  return new Intl.NumberFormat(LOCALES[language()], { minimumFractionDigits: 2, maximumFractionDigits: most }).format(value);
}
