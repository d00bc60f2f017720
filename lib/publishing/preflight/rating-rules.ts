import type { Inspected, PreflightRule } from '#lib/publishing/preflight/inspected';
import { hasType, listOf, numberOf, textOf } from '#lib/publishing/preflight/read-markup';

/** Rules about the rating: its words, and its numbers, which go out together or not at all. */
export const RATING_RULES: readonly PreflightRule[] = [
  { rule: 'CR09', level: 'error', code: 'ratingMissing', isBroken: ({ rating }) => rating === null },
  {
    rule: 'CR10',
    level: 'warning',
    code: 'ratingHasNoType',
    isBroken: ({ rating }) => rating !== null && !hasType(rating, 'Rating'),
  },
  {
    rule: 'CR11',
    level: 'error',
    code: 'ratingWordMissing',
    isBroken: ({ rating }) => wordOf(rating) === '' && textOf(rating?.name) === '',
  },
  {
    rule: 'CR11',
    level: 'warning',
    code: 'ratingWordOnlyAsName',
    isBroken: ({ rating }) => wordOf(rating) === '' && textOf(rating?.name) !== '',
  },
  { rule: 'CR12', level: 'warning', code: 'ratingNumbersIncomplete', isBroken: hasSomeNumbers },
  {
    rule: 'CR13',
    level: 'error',
    code: 'ratingNumberUnreadable',
    isBroken: ({ rating }) => given(rating).some((value) => numberOf(value) === null),
  },
  { rule: 'CR14', level: 'error', code: 'worstRatingBelowOne', isBroken: ({ rating }) => (numbersOf(rating).worst ?? 1) < 1 },
  { rule: 'CR15', level: 'error', code: 'bestRatingNotAboveWorst', isBroken: isUpsideDown },
  { rule: 'CR16', level: 'error', code: 'ratingValueOutside', isBroken: isOutside },
  {
    rule: 'CR17',
    level: 'warning',
    code: 'ratingValueNotWhole',
    isBroken: ({ rating }) => !Number.isInteger(numbersOf(rating).value ?? 0),
  },
  {
    rule: 'CR32',
    level: 'error',
    code: 'verdictDiffersFromPage',
    isBroken: ({ rating, pageVerdict }) => (wordOf(rating) || textOf(rating?.name)) !== pageVerdict.trim(),
  },
];

type Rating = Inspected['rating'];

function wordOf(rating: Rating): string {
  return textOf(rating?.alternateName);
}

function given(rating: Rating): unknown[] {
  return [rating?.ratingValue, rating?.bestRating, rating?.worstRating].flatMap(listOf);
}

function hasSomeNumbers({ rating }: Inspected): boolean {
  const count = given(rating).length;
  return count > 0 && count < 3;
}

function numbersOf(rating: Rating) {
  return { value: numberOf(rating?.ratingValue), best: numberOf(rating?.bestRating), worst: numberOf(rating?.worstRating) };
}

function isUpsideDown({ rating }: Inspected): boolean {
  const { best, worst } = numbersOf(rating);
  return best !== null && worst !== null && best <= worst;
}

function isOutside({ rating }: Inspected): boolean {
  const { value, best, worst } = numbersOf(rating);
  if (value === null) return false;
  return (best !== null && value > best) || (worst !== null && value < worst);
}
