import type { CandidateContent } from '#lib/candidates/candidate-content';
import { restsOnGuess } from '#lib/candidates/rests-on-guess';
import { type Named, namedNear, type Names } from './named-near';
import { openWord } from './flags';
import type { OpenQuestion } from '../_act/browser-document';

const CHOICES = 4;

type Link = CandidateContent['coreferences'][number];

/**
 * What the machine could not make out, or only guessed: whom or what a word means. A guess is asked where who spoke or what the
 * line says rests on that very word; elsewhere it is told as a guess. The choices are entities of the text of the right nature,
 * the text's own reading first, then the latest before the words; nothing is chosen.
 */
export function questionsOn(content: CandidateContent, at: { start: number }, names: Names): OpenQuestion[] {
  const asked = openQuestion(content, at, names);
  for (const link of content.coreferences) {
    const { text: word, start, refersTo } = link;
    const basis = restsOnGuess(content, link);
    // One answer serves "he" and "his".
    const isAsked = asked.some(({ guess }) => guess === refersTo);
    if (isAsked || basis === null) continue;
    const isPerson = isSomebody(link, names(start));
    const nearby = choicesAt(start, names, { isPerson, word }).filter((name) => name !== refersTo);
    const choices = [refersTo, ...nearby].slice(0, CHOICES);
    asked.push({
      key: `guess-${start}`,
      word,
      isPerson,
      isUnnamed: false,
      guess: refersTo,
      isSpeaker: basis === 'speaker',
      choices,
    });
  }
  return asked;
}

/** The word that the text leaves open, without a guess. */
function openQuestion(content: CandidateContent, at: { start: number }, names: Names): OpenQuestion[] {
  const open = openWord(content.flags);
  if (!open) return [];
  const hand = content.attribution.at(-1);
  const isSpeaker = open.isUnnamed || content.claimant?.toLowerCase() === open.word.toLowerCase();
  const mention = isSpeaker && hand ? hand.start : at.start;
  const choices = choicesAt(mention, names, open);
  return [{ key: `open-${mention}`, ...open, guess: null, isSpeaker, choices }];
}

const SOMEBODY =
  /^(?:I|me|my|he|him|his|she|her|hers|himself|herself|who|whom|yo|él|ella|я|он|она|ich|er|je|il|elle|eu|ele|ela|io|lui|lei)$/iu;
const SOMETHING = /^(?:it|its|itself|this|that|these|those|here|there|then)$/iu;

/** By the nature of the mention; of words that leave it open, by what they were taken to mean. */
function isSomebody({ text, refersTo }: Link, names: readonly Named[]): boolean {
  if (SOMEBODY.test(text)) return true;
  return !SOMETHING.test(text) && names.some(({ name, isPerson }) => isPerson && name === refersTo);
}

function choicesAt(at: number, names: Names, { isPerson, word }: { isPerson: boolean; word: string }): string[] {
  const isPlace = /^(?:here|there)$/i.test(word);
  const all = isPerson ? names(at) : namedNear(names, at);
  const fitting = all.filter((named) => named.isPerson === isPerson && (!isPlace || named.isPlace));
  const before = fitting.filter((named) => named.at < at).toSorted((a, b) => b.at - a.at);
  const behind = isPerson ? fitting.filter((named) => named.at >= at) : [];
  return [...new Set([...before, ...behind].map(({ name }) => name))].slice(0, CHOICES);
}
