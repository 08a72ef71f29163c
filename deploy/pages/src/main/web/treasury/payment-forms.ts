/** The forms of a payment, and of the counter-entry that takes one back. */
import { ANY_SOURCE } from '../funds/move-form.ts';
import type { EntryForm } from '../frame/entry.ts';
import { placed } from '../frame/faults.ts';
import { today } from '../frame/figures.ts';
import { word } from './words.ts';

const PAYMENT = placed({
  voucher: ['voucher-taken'],
  amountYuan: ['payment-above-budget', 'payment-above-commitment', 'payment-stopped-by-plan', 'payment-stopped-by-budget'],
  paidOn: ['payment-outside-year', 'payment-in-future', 'payment-before-commitment'],
  commitment: ['commitment-not-found', 'payment-on-released'],
  source: ['payment-of-other-source'],
});

const REVERSAL = placed({ voucher: ['voucher-taken'], reversedOn: ['reversal-day'] });

/** @param path of the payments of a project */
export function paymentForm(path: string): EntryForm {
  return {
    path,
    places: PAYMENT,
    fields: [
      { name: 'voucher', label: word('voucher'), required: true },
      { name: 'amountYuan', label: `${word('amount')}（${word('yuan')}）`, kind: 'figure', required: true },
      { name: 'paidOn', label: word('paidOn'), kind: 'day', value: today(), required: true },
      { name: 'payee', label: word('payee'), required: true },
      { name: 'commitment', label: word('commitment') },
      { name: 'source', label: word('source'), kind: ANY_SOURCE },
      { name: 'note', label: word('note') },
    ],
  };
}

export function reversalForm(path: string, voucher: string): EntryForm {
  return {
    path: `${path}/${encodeURIComponent(voucher)}/reversal`,
    places: REVERSAL,
    fields: [
      { name: 'voucher', label: word('counterVoucher'), required: true },
      { name: 'reversedOn', label: word('reversedOn'), kind: 'day', value: today() },
      { name: 'reason', label: word('reason'), required: true },
    ],
  };
}
