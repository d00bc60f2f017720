import type { DateRead, QuantityRead } from '#lib/claims/claim-content';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { t } from '../../_view/texts';
import { dateInWords } from '../_text/date-words';
import { numberInWords } from '../_text/number-words';
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
  const value = dateInWords(edtf, inForm);
  const rule = basis === text ? '' : basis.replace(DAY, (day) => dateInWords(day, inForm));
  return { start, edtf, value, basis: rule === '' ? `“${text}”` : `“${text}”, ${rule}`, isOpen };
}

/** The day that a rule counted from. */
const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A number with all that belongs to it in words; below it the words of the text, and what it is compared with. */
export function quantityReading({ text, start, value, unit, ...more }: QuantityRead): QuantityReading {
  const number = typeof value === 'string' ? value : value.join('–');
  const { approximation = '' as const, base = '', comparison = '' } = more;
  const parts = { number, unit: unit ?? '', approximation, base };
  const shown = numberInWords(parts);
  const words = shown === text ? '' : `“${text}”`;
  const basis = [words, comparison && inForm('card.compared', { words: comparison })].filter(Boolean).join(', ');
  return { start, ...parts, comparison, value: shown, basis };
}

/** The sentences of the forms, which date words are among. */
function inForm(key: string, params?: Record<string, string | number>): string {
  return t(`document.form.${key}` as 'document.form.date.from', params as { day: string });
}
