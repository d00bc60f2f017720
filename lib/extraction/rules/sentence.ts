import type { Coreference } from '#lib/extraction/extraction';
import type { Cast } from '#lib/extraction/rules/cast';
import type { Lexicon } from '#lib/extraction/rules/lexicon';
import type { Met } from '#lib/extraction/rules/met';
import type { Deed, Noun } from '#lib/extraction/rules/nouns';
import type { Word } from '#lib/extraction/rules/words-of';

/** Whom words of a sentence mean. The span is the mention in the text. */
export interface Whom {
  who: string;
  start: number;
  end: number;
  isPerson: boolean;
  gender: 'm' | 'f' | null;
  isOpen: boolean;
  /** A body or a paper of the text. */
  isBody: boolean;
  coreference: Coreference | null;
}

/** The words of one sentence and all that is known around it. */
export interface Sentence {
  text: string;
  /** Where the words' offsets count from. */
  start: number;
  words: readonly Word[];
  lexicon: Lexicon;
  cast: Cast;
  /** Who or what the text has been about: whom a verb without a subject means. */
  topic: Whom | null;
  /** Whom it was about before that. */
  previous: Whom | null;
  /** "the report" means the paper read of last. */
  papers: Map<string, string>;
  /** What was counted last: "avería" of "la tercera avería", "vecinos" of "dos vecinos". */
  counted: Counted;
  met: Met;
  /** Whom and what the whole text names, in its order. */
  nouns: readonly Noun[];
  deeds: readonly Deed[];
  last: Last;
  /** Whom an earlier part of the sentence is about. */
  near: Whom | null;
}

/** What was read last. */
export interface Last {
  /** The words of a statement, beginning small. */
  said: string | null;
  /** Whom or what the last sentence was about, whatever it is. */
  subject: Whom | null;
  /** Who or what the text was about before the sentence that is read. */
  topic: Whom | null;
  /** Who said what the last sentence ended with, and where it ended. */
  reported: { who: Whom; end: number } | null;
}

export interface Counted {
  one: string | null;
  many: string | null;
}

export interface Range {
  from: number;
  to: number;
}

export function place({ start, words }: Sentence, { from, to }: Range): { start: number; end: number } {
  return { start: start + (words[from] as Word).start, end: start + (words[to - 1] as Word).end };
}

export function textOf(sentence: Sentence, range: Range): string {
  const { start, end } = place(sentence, range);
  return sentence.text.slice(start, end);
}

export interface Meant {
  who: string;
  isPerson: boolean;
  gender: 'm' | 'f' | null;
  how: Coreference['how'];
  sure: Coreference['sure'];
  isBody?: boolean;
}

export function meaning(sentence: Sentence, range: Range, { who, isPerson, gender, how, sure, isBody = false }: Meant): Whom {
  const at = place(sentence, range);
  return {
    ...at,
    who,
    isPerson,
    gender,
    isOpen: false,
    isBody,
    coreference: { ...at, text: textOf(sentence, range), refersTo: who, how, sure },
  };
}
