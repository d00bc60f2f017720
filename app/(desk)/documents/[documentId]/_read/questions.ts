import type { CandidateContent } from '#lib/candidates/candidate-content';
import { readDirectory } from '#lib/extraction/people/directory';
import { readNames } from '#lib/extraction/people/names';
import { openWord } from './flags';
import type { OpenQuestion } from '../_act/browser-document';

/** Somebody or something that the text names, and where. */
interface Named {
  name: string;
  at: number;
  isPerson: boolean;
}

/** A text longer than this is searched for names around its questions alone. UTF-16 units. */
const WHOLE = 200_000;
const AROUND = 6000;
const CHOICES = 4;

/** Reads the names of a text when they are first asked for; of a long one, those of each stretch on its own. */
export function namesOf(text: string): (at: number) => Named[] {
  const read = new Map<number, Named[]>();
  return (at) => {
    const from = text.length > WHOLE ? Math.floor(at / AROUND) * AROUND : 0;
    const to = text.length > WHOLE ? from + 2 * AROUND : text.length;
    const found = read.get(from) ?? namesIn(text, Math.max(0, from - AROUND), to);
    read.set(from, found);
    return found;
  };
}

function namesIn(text: string, from: number, to: number): Named[] {
  const part = text.slice(from, to);
  const directory = readDirectory(part);
  return readNames(part).map(({ name, title, index }) => {
    const full = directory.fullName(name);
    return { name: full, at: from + index, isPerson: title !== null || directory.isPerson(full) };
  });
}

/**
 * What the machine could not make out, or only guessed: whom a word means. The choices are those whom the text names, the latest
 * before the words first; what was guessed is said, and nothing is chosen.
 */
export function questionsOn(content: CandidateContent, at: { start: number }, names: (at: number) => Named[]): OpenQuestion[] {
  const asked = openQuestion(content, at, names);
  for (const { text: word, start, refersTo, sure } of content.coreferences) {
    const isSpeaker = content.claimant === refersTo;
    // One answer serves "he" and "his"; a guess that neither the speaker nor the line rests on costs nobody a look.
    const isAsked = asked.some(({ guess }) => guess === refersTo);
    if (sure !== 'likely' || isAsked || !(isSpeaker || content.claimLine.includes(refersTo))) continue;
    const nearby = choicesAt(start, names, true).filter((name) => name !== refersTo);
    const choices = [refersTo, ...nearby].slice(0, CHOICES);
    asked.push({
      key: `guess-${start}`,
      word,
      isPerson: true,
      isUnnamed: false,
      guess: refersTo,
      isSpeaker: content.claimant === refersTo,
      choices,
    });
  }
  return asked;
}

/** The word that the text leaves open, without a guess. */
function openQuestion(content: CandidateContent, at: { start: number }, names: (at: number) => Named[]): OpenQuestion[] {
  const open = openWord(content.flags);
  if (!open) return [];
  const hand = content.attribution.at(-1);
  const isSpeaker = open.isUnnamed || content.claimant?.toLowerCase() === open.word.toLowerCase();
  const mention = isSpeaker && hand ? hand.start : at.start;
  const choices = choicesAt(mention, names, open.isPerson);
  return [{ key: `open-${mention}`, ...open, guess: null, isSpeaker, choices }];
}

function choicesAt(at: number, names: (at: number) => Named[], isPerson: boolean): string[] {
  const fitting = names(at).filter((named) => !isPerson || named.isPerson);
  const before = fitting.filter((named) => named.at < at).toReversed();
  const behind = fitting.filter((named) => named.at >= at);
  return [...new Set([...before, ...behind].map(({ name }) => name))].slice(0, CHOICES);
}
