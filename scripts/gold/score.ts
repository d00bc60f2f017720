import type { Extraction, ExtractedCandidate } from '#lib/extraction/extraction';
import type { ClaimKind, Question } from '#lib/workflow/vocabulary';
import type { Gold, GoldClaim } from './gold';
import { coveredBy, pair } from './match';
import { compareDates, compareQuantities } from './compare-details';
import { compareMentions } from './compare-mentions';
import { beginsWithPronoun } from './pronouns';
import { sameName } from './same';

/** How many of how many. */
export interface Tally {
  right: number;
  of: number;
}

export const TALLIES = [
  'coreRecall',
  'recall',
  'precision',
  'speaker',
  'chain',
  'kind',
  'questions',
  'dateRecall',
  'datePrecision',
  'quantityRecall',
  'quantityPrecision',
  'coreference',
  'document',
] as const;
export const COUNTS = ['nonClaimsProposed', 'wrongOffsets', 'pronounFirst'] as const;

export type MissKind =
  | `${'missed' | 'merged' | 'cut'}-${GoldClaim['tier']}`
  | `proposed-${'non-claim' | 'piece' | 'other'}`
  | 'speaker'
  | 'chain'
  | 'kind'
  | 'questions'
  | `${'date' | 'quantity' | 'coreference'}-${'missed' | 'wrong'}`
  | `${'date' | 'quantity'}-extra`
  | 'document'
  | 'wrong-offset'
  | 'pronoun-first';

/** One thing that was wrong, so that somebody can go through them. */
export interface Miss {
  kind: MissKind;
  /** The words of the text that it is about. */
  at: string;
  wanted?: unknown;
  given?: unknown;
}

export interface Score {
  tallies: Record<(typeof TALLIES)[number], Tally>;
  counts: Record<(typeof COUNTS)[number], number>;
  misses: Miss[];
}

export interface Pair {
  claim: GoldClaim;
  candidate: ExtractedCandidate;
}

/**
 * Scores one extraction against the gold of its text. Matching: see `pair`. Speaker, chain, kind, questions, dates and
 * quantities are asked only of proposals that match a claim. A tally of 0 of 0 is no figure.
 */
export function score(gold: Gold, { document, candidates }: Extraction): Score {
  const found = pair(gold.claims, candidates);
  const pairs = [...found].map(([place, at]) => ({ claim: gold.claims[place]!, candidate: candidates[at]! }));
  const missed = gold.claims.filter((_, place) => !found.has(place));
  const matched = new Set(found.values());
  const wrong = candidates.filter((_, at) => !matched.has(at)).map((candidate) => wrongProposal(gold, candidate));
  const [dates, quantities, mentions] = [compareDates(pairs), compareQuantities(pairs), compareMentions(gold, candidates)];
  const offsets = candidates.filter(({ quote, start, end }) => quote !== gold.text.slice(start, end));
  const pronouns = candidates.filter(({ claimLine }) => beginsWithPronoun(claimLine, gold.document.language));
  const facts = pairs.flatMap(compareFacts);
  const paper = compareDocument(gold, document);
  const cores = (claims: GoldClaim[]) => claims.filter(({ tier }) => tier === 'core').length;
  const without = (kind: MissKind): Tally => ({
    right: pairs.length - facts.filter((miss) => miss.kind === kind).length,
    of: pairs.length,
  });
  return {
    tallies: {
      coreRecall: { right: cores(gold.claims) - cores(missed), of: cores(gold.claims) },
      recall: { right: pairs.length, of: gold.claims.length },
      precision: { right: pairs.length, of: candidates.length },
      speaker: without('speaker'),
      chain: {
        right: pairs.length - facts.filter(({ kind }) => kind === 'speaker' || kind === 'chain').length,
        of: pairs.length,
      },
      kind: without('kind'),
      questions: without('questions'),
      dateRecall: dates.recall,
      datePrecision: dates.precision,
      quantityRecall: quantities.recall,
      quantityPrecision: quantities.precision,
      coreference: mentions.recall,
      document: { right: 3 - paper.length, of: 3 },
    },
    counts: {
      nonClaimsProposed: wrong.filter(({ kind }) => kind === 'proposed-non-claim').length,
      wrongOffsets: offsets.length,
      pronounFirst: pronouns.length,
    },
    misses: [
      ...paper,
      ...missed.map((claim) => missedClaim(claim, candidates)),
      ...wrong,
      ...facts,
      ...dates.misses,
      ...quantities.misses,
      ...mentions.misses,
      ...offsets.map(({ quote, start, end }): Miss => ({ kind: 'wrong-offset', at: gold.text.slice(start, end), given: quote })),
      ...pronouns.map(({ quote, claimLine }): Miss => ({ kind: 'pronoun-first', at: quote, given: claimLine })),
    ],
  };
}

function compareDocument(gold: Gold, document: Extraction['document']): Miss[] {
  return (['language', 'translatedFrom', 'translator'] as const)
    .filter((field) => gold.document[field] !== document[field])
    .map((field) => ({ kind: 'document', at: field, wanted: gold.document[field], given: document[field] }));
}

// Merged: a proposal holds it whole, and other words too. Cut: proposals hold parts of it.
function missedClaim(claim: GoldClaim, candidates: ExtractedCandidate[]): Miss {
  const touching = candidates.filter((candidate) => coveredBy(claim, candidate) > 0);
  const merged = touching.some((candidate) => coveredBy(claim, candidate) >= 0.9);
  const how = merged ? 'merged' : touching.length > 0 ? 'cut' : 'missed';
  return {
    kind: `${how}-${claim.tier}`,
    at: claim.quote,
    ...(touching.length > 0 && { given: touching.map(({ quote }) => quote) }),
  };
}

function wrongProposal(gold: Gold, candidate: ExtractedCandidate): Miss {
  const about = (span: { start: number; end: number }) => coveredBy(candidate, span) >= 0.5 || coveredBy(span, candidate) >= 0.5;
  const passage = gold.nonClaims.find((nonClaim) => about(nonClaim));
  const claim = gold.claims.find((each) => about(each));
  if (passage && !claim) return { kind: 'proposed-non-claim', at: candidate.quote, wanted: passage.reason };
  return { kind: claim ? 'proposed-piece' : 'proposed-other', at: candidate.quote, ...(claim && { wanted: claim.quote }) };
}

function compareFacts({ claim, candidate }: Pair): Miss[] {
  const misses: Miss[] = [];
  const ask = (kind: MissKind, same: boolean, wanted: unknown, given: unknown) => {
    if (!same) misses.push({ kind, at: candidate.quote, wanted, given });
  };
  const rightSpeaker = isSpeaker(claim.speaker, candidate.claimant);
  ask('speaker', rightSpeaker, claim.speaker, candidate.claimant);
  const chain = candidate.attribution.map(({ who }) => who);
  // A chain that ends with a wrong speaker is not told twice.
  ask('chain', !rightSpeaker || isChain(claim.chain, chain), claim.chain, chain);
  ask('kind', [claim.kind, ...(claim.alsoKinds ?? [])].includes(candidate.kind), claim.kind, candidate.kind);
  const questions = questionsOf(claim, candidate.kind);
  ask('questions', String(questions) === String([...candidate.questions].sort()), questions, candidate.questions);
  return misses;
}

// Who calls it the other kind that a careful checker could call it asks the questions of that kind.
function questionsOf({ kind, alsoKinds, speaker, questions }: GoldClaim, given: ClaimKind): Question[] {
  if (given === kind || !alsoKinds?.includes(given)) return questions;
  if (speaker === null) return ['veracity'];
  return ['opinion', 'prediction', 'motive'].includes(given) ? ['attribution'] : ['attribution', 'veracity'];
}

function isSpeaker(wanted: string | null, given: string | null): boolean {
  return wanted === null ? given === null : sameName(wanted, given);
}

// The translator's hand is asked for with the document, so it may stand before the speakers or not.
function isChain(wanted: string[], given: string[]): boolean {
  const hands = given.slice(Math.max(0, given.length - wanted.length));
  return (
    given.length - wanted.length <= 1 && wanted.length === hands.length && wanted.every((who, at) => sameName(who, hands[at]))
  );
}
