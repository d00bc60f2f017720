import { passageOf } from '#lib/claims/passage-of';
import type { ExtractedCandidate } from '#lib/extraction/extraction';
import type { Proposal } from '../../app/(desk)/documents/[documentId]/_act/browser-document';
import { flagsOn } from '../../app/(desk)/documents/[documentId]/_read/flags';
import { type Names, namesOf } from '../../app/(desk)/documents/[documentId]/_read/named-near';
import { questionsOn } from '../../app/(desk)/documents/[documentId]/_read/questions';
import { dateReading, quantityReading } from '../../app/(desk)/documents/[documentId]/_read/readings';
import { wordsTold } from '#lib/candidates/words-told';
import { bandOf } from '../../app/(desk)/documents/[documentId]/_text/bands';

/** What the card of a passage says of it, in the card's own words. */
export type OnCard = Pick<Proposal, 'band' | 'dates' | 'quantities' | 'coreferences' | 'asked' | 'flags'>;

/** Makes that for the passages of one text. */
export function cardsOf(text: string, language: string): (candidate: ExtractedCandidate) => OnCard {
  const names = namesOf(text, language);
  return (candidate) => onCard(candidate, text, names);
}

function onCard(candidate: ExtractedCandidate, text: string, names: Names): OnCard {
  const { start, end, quote, dates, quantities, score } = candidate;
  const content = { ...candidate, sentence: passageOf(text, { start, end })?.sentence ?? quote };
  const told = wordsTold(content, { start, end });
  return {
    band: bandOf(score),
    dates: dates.map(dateReading),
    quantities: quantities.map(quantityReading),
    coreferences: told.map(({ text: words, refersTo, sure }) => ({ text: words, refersTo, isGuess: sure === 'likely' })),
    asked: questionsOn({ ...content, coreferences: told }, { start }, names),
    flags: flagsOn({ id: '', content }, { flagAnswers: [], text, version: 1 }),
  };
}
