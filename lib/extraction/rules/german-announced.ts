import type { Frame } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { sentenceBehind } from '#lib/extraction/rules/sentence-behind';
import { frameTold } from '#lib/extraction/rules/tag-frame';
import { sourceFrom, speakerIn } from '#lib/extraction/rules/tag-speaker';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** A sentence that only says who said what the one before it says. */
export interface Announced {
  who: Whom;
  verb: number;
  /** Where a colon leads on to what was said; -1 for none. */
  colon: number;
}

const OPENS = /^(?:das|dies|darüber|darauf|so)$/;
const TELLS =
  /^(?:teilte|teilten|teilt|gab|gaben|gibt|sagte|sagten|sagt|berichte|berichtet|berichtete|berichteten|berichten|meldet|meldete|meldeten|melden|bestätigte|bestätigten|bestätigt|erklärte|erklärten|erklärt|betonte|betont|schrieb|schreibt|verkündete|verkündet|vermeldete|kündigte|kündigten|kündigt|räumte|räumten|schilderte|erläuterte|informierte|informierten|wies|wiesen|behauptet|behauptete|behaupten)$/;
const PAPERS =
  /^(?:geht|ging|gehe|ergibt|ergab|ergeben|zeigt|zeigte|zeigen|zeigten|belegt|belegte|belegen|belegten|steht|stand)$/;
/** Verbs that tell only with their second half. */
const SPLIT = /^(?:teil|gab|gib|kündig|räum|wies)/;
const HALF = /^(?:mit|bekannt|an|ein|zu|hin|hervor|preis|weiter)$/;

/** "Das teilte die Polizei am Montag mit", "Dies geht aus einem Bericht hervor", "Das hat die Stadt mitgeteilt". */
export function announcedIn(sentence: Sentence): Announced | null {
  const found = tellingIn(sentence);
  return found && { ...found, colon: sentence.words.findIndex(({ mark }) => mark.includes(':')) };
}

type Found = Omit<Announced, 'colon'>;

function tellingIn(sentence: Sentence): Found | null {
  const { words, lexicon } = sentence;
  const verb = words[1];
  if (lexicon.base !== 'de' || !OPENS.test(words[0]?.lower ?? '') || verb?.mark !== '') return null;
  const to = endOfClause(words);
  const last = words[to - 1] as Word;
  if (has(verb, IS.auxiliary)) {
    const isTold = to > 3 && has(last, IS.say) && has(last, IS.participle);
    return isTold ? named(sentence, { to: to - 1, verb: to - 1 }) : null;
  }
  if (PAPERS.test(verb.lower)) {
    const who =
      sourceFrom(sentence, { from: 2, to }) ?? (/^(?:zeig|beleg|ergab)/.test(verb.lower) ? paperIn(sentence, to) : null);
    return who && { who, verb: 1 };
  }
  if (!TELLS.test(verb.lower)) return null;
  const half = words.slice(2).findIndex(({ lower }) => HALF.test(lower));
  if (SPLIT.test(verb.lower) && half < 0) return null;
  return named(sentence, { to: HALF.test(last.lower) ? to - 1 : to, verb: 1 });
}

function endOfClause(words: readonly Word[]): number {
  for (let i = 2; i < words.length; i += 1) {
    const { mark } = words[i] as Word;
    if (/[:;]/.test(mark)) return i;
    if (mark.includes(',') && (has(words[i], IS.relative) || /^(?:der|die|das|den|dem|und)$/.test(words[i]?.lower ?? '')))
      return i;
  }
  return words.length;
}

function named(sentence: Sentence, { to, verb }: { to: number; verb: number }): Found | null {
  const who = speakerIn(sentence, { from: 2, to });
  return who && { who, verb };
}

/** "Das zeigt eine Studie der Universität". */
function paperIn(sentence: Sentence, to: number): Whom | null {
  const who = speakerIn(sentence, { from: 2, to });
  return who && (who.isBody || who.isPerson) ? who : null;
}

const NEXT = /^[.!…]?["”“»«]*[^\S\n]+((?:Das|Dies|So|Darüber|Darauf)\s[^\n]+)/u;

/** Whose words a sentence is by the one behind it in the paragraph; null where that says something itself. */
export function announcedBehind(sentence: Sentence): Frame | null {
  const ahead = sentence.lexicon.base === 'de' ? sentenceBehind(sentence, NEXT) : null;
  return ahead && frameOf(ahead, announcedIn(ahead));
}

function frameOf(ahead: Sentence, announced: Announced | null): Frame | null {
  if (!announced) return null;
  const { who, verb } = announced;
  const word = ahead.words[verb] as Word;
  return frameTold(ahead, { who, verb: word.lower, at: verb });
}
