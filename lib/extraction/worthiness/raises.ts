import { featuresOf } from '#lib/extraction/worthiness/features';
import { bitOf, type Trait } from '#lib/extraction/worthiness/traits';
import { shippedWeights, type Weights } from '#lib/extraction/worthiness/weights';
import { readWords, type Word } from '#lib/extraction/worthiness/words';
import { logOddsOf } from '#lib/extraction/worthiness/worthiness';

interface Ground {
  /** In the words a person reads. */
  reason: string;
  /** The words that carry it. */
  traits: readonly Trait[];
  /** A word of each of these must be there too. */
  beside?: readonly Trait[];
}

/** What a sentence can have that makes it worth checking. */
const GROUNDS: readonly Ground[] = [
  { reason: 'a number', traits: ['number', 'share', 'money', 'size'] },
  { reason: 'dated', traits: ['year'] },
  { reason: 'compares', traits: ['compares'] },
  { reason: 'a rise or a fall', traits: ['trend'] },
  { reason: 'cause and effect', traits: ['cause'] },
  { reason: 'a public body', traits: ['body'] },
  { reason: 'a law, a record or a vote', traits: ['record'] },
  { reason: "a named person's act", traits: ['name'], beside: ['past'] },
  { reason: 'says always, never or all', traits: ['every'] },
];

/** In calibrated log-odds: from this on the words have moved the score up. */
const RAISED = 0.25;

/**
 * Why a sentence scores as it does: of what it has, that without which it would score lower, the strongest first. Each is tried
 * by leaving its words out.
 */
export function raisesOf(text: string, weights: Weights = shippedWeights()): string[] {
  const words = readWords(text);
  const whole = worthOf(words, weights);
  return GROUNDS.flatMap((ground) => {
    const raised = whole - worthOf(wordsWithout(words, ground), weights);
    return raised >= RAISED ? [{ reason: ground.reason, raised }] : [];
  })
    .toSorted((a, b) => b.raised - a.raised)
    .map(({ reason }) => reason);
}

function worthOf(words: readonly Word[], weights: Weights): number {
  return weights.calibrate.slope * logOddsOf(weights.words, featuresOf(words));
}

/** The words less those that carry the ground; all of them when the ground is not there. */
function wordsWithout(words: readonly Word[], { traits, beside = [] }: Ground): readonly Word[] {
  const has = (bits: number) => words.some((word) => (word.traits & bits) !== 0);
  if (!beside.every((trait) => has(bitOf(trait)))) return words;
  const carrying = traits.reduce((bits, trait) => bits | bitOf(trait), 0);
  return words.filter((word) => (word.traits & carrying) === 0);
}
