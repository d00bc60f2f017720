import type { Accepted } from '#lib/candidates/examples/corrections-in';
import { type Place, placer } from '#lib/candidates/examples/place-in-points';
import { restsOnGuess } from '#lib/candidates/rests-on-guess';
import { wordsTold } from '#lib/candidates/words-told';

/** A guess that a person let stand: by answering so, or by accepting what rests on it. */
export type Confirmation = Place & {
  of: 'reference' | 'date';
  /** Whom or what the word means, or the date in EDTF. */
  value: string;
};

/**
 * Every guess of the machine that stands in a claim as it was made, in the order of the text: whom a word means, where who spoke
 * or the line rests on it, and a date whose year the text does not give. What was read without guessing is not told.
 */
export function confirmationsIn(text: string, accepted: readonly Accepted[]): Confirmation[] {
  return accepted.flatMap((each) => {
    const at = placer(text, each.id);
    return [...referencesOf(each, at), ...datesOf(each, at)];
  });
}

type At = ReturnType<typeof placer>;

function referencesOf({ proposed, claim, start, end }: Accepted, at: At): Confirmation[] {
  const now = { ...proposed, claimLine: claim.claimLine, claimant: claim.claimant };
  return wordsTold(proposed, { start, end }).flatMap((link) => {
    const basis = restsOnGuess(proposed, link);
    if (basis === null || restsOnGuess(now, link) !== basis) return [];
    return [{ of: 'reference', ...at(link), value: link.refersTo }];
  });
}

function datesOf({ proposed, claim }: Accepted, at: At): Confirmation[] {
  const stands = (date: Accepted['claim']['dates'][number]) =>
    claim.dates.some(({ start, end, edtf }) => start === date.start && end === date.end && edtf === date.edtf);
  return proposed.dates.flatMap((date) =>
    date.basis.startsWith('year inferred') && stands(date) ? [{ of: 'date', ...at(date), value: date.edtf }] : [],
  );
}
