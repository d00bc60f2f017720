import { featuresOf } from '#lib/extraction/worthiness/features';
import { bitOf, type Trait } from '#lib/extraction/worthiness/traits';
import { shippedWeights, type Weights } from '#lib/extraction/worthiness/weights';
import { readWords, type Word } from '#lib/extraction/worthiness/words';
import { logOddsOf } from '#lib/extraction/worthiness/worthiness';

interface Ground {
  /** In the words a person reads. */
  reason: string;
  /** The traits of the words that carry it, as bits. */
  carrying: number;
  /** A word with each of these must be there too. */
  beside: number;
}

const bitsOf = (traits: readonly Trait[]) => traits.reduce((bits, trait) => bits | bitOf(trait), 0);

/** What a sentence can have that makes it worth checking. */
const GROUNDS: readonly Ground[] = (
  [
    { reason: 'a number', traits: ['number', 'share', 'money', 'size'] },
    { reason: 'dated', traits: ['year'] },
    { reason: 'compares', traits: ['compares'] },
    { reason: 'a rise or a fall', traits: ['trend'] },
    { reason: 'cause and effect', traits: ['cause'] },
    { reason: 'a public body', traits: ['body'] },
    { reason: 'a law, a record or a vote', traits: ['record'] },
    { reason: 'names somebody or something', traits: ['name'], beside: ['past'] },
    { reason: 'says always, never or all', traits: ['every'] },
  ] satisfies { reason: string; traits: Trait[]; beside?: Trait[] }[]
).map(({ reason, traits, beside }: { reason: string; traits: Trait[]; beside?: Trait[] }) => ({
  reason,
  carrying: bitsOf(traits),
  beside: bitsOf(beside ?? []),
}));

/** In calibrated log-odds: from this on the words have moved the score up. */
const RAISED = 0.25;

/**
 * Why a sentence scores as it does: of what it has, that without which it would score lower, the strongest first. Each is tried
 * by leaving its words out.
 */
export function raisesOf(text: string, weights: Weights = shippedWeights()): string[] {
  const words = readWords(text);
  // Most sentences have one or two of the grounds; only those are tried.
  const all = words.reduce((bits, { traits }) => bits | traits, 0);
  const there = GROUNDS.filter(({ carrying, beside }) => (all & carrying) !== 0 && (all & beside) === beside);
  if (there.length === 0) return [];
  const whole = worthOf(words, weights);
  return there
    .map(({ reason, carrying }) => ({
      reason,
      raised:
        whole -
        worthOf(
          words.filter(({ traits }) => (traits & carrying) === 0),
          weights,
        ),
    }))
    .filter(({ raised }) => raised >= RAISED)
    .toSorted((a, b) => b.raised - a.raised)
    .map(({ reason }) => reason);
}

function worthOf(words: readonly Word[], weights: Weights): number {
  return weights.calibrate.slope * logOddsOf(weights.words, featuresOf(words));
}
