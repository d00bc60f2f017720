import type { DateRead, QuantityRead } from '#lib/claims/claim-content';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { dayOf } from '#app/_ui/format';
import type { DateReading, QuantityReading } from '../_act/browser-document';

/** The words by which the text says who spoke: name and verb, from the innermost speaker. */
export function saidBasis({ attribution }: Pick<ProposedContent, 'attribution'>, text: string): string {
  const hand = attribution.at(-1);
  if (!hand) return '';
  const words = text.slice(hand.start, hand.end).trim();
  return [words && `“${words}”`, hand.verb].filter(Boolean).join(', ');
}

/** A date with the rule it was resolved by; one without a certain year is open. */
export function dateReading({ text, start, edtf, basis }: DateRead): DateReading {
  const isOpen = /[X?~%]/.test(edtf);
  return { start, edtf, value: dayOf(edtf), basis: basis === text || basis === '' ? `“${text}”` : `“${text}”, ${basis}`, isOpen };
}

export function quantityReading({ text, start, value, unit }: QuantityRead): QuantityReading {
  const number = typeof value === 'string' ? value : value.join('–');
  const shown = unit ? `${number} ${unit}` : number;
  return { start, number, unit: unit ?? '', value: shown, basis: shown === text ? '' : `“${text}”` };
}
