import type { LedgerItem } from 'rest/indicators';
import { language } from '../frame/words.ts';

/** The name of an item of the ledger to the reader; its code where it is none of them. */
export function itemName(items: readonly LedgerItem[], code: string): string {
  const item = items.find((one) => one.code === code);
  return (language() === 'zh' ? item?.name : item?.englishName) ?? code;
}
