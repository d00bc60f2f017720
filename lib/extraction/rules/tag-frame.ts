import { type Frame, frameOf } from '#lib/extraction/rules/frame';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';

/** Who is said to have said it, and by which words; nobody where the text leaves it open. */
export interface Told {
  who: Whom | null;
  verb: string;
  /** The place of the verb. */
  at: number;
}

/** The frame of what a tag is about. Nobody's hand is in it where nobody is named: then it is asked who says it. */
export function frameTold(sentence: Sentence, { who, verb, at }: Told): Frame {
  if (who) return { ...frameOf(who, { verb, outer: null, at: sentence.words[at]?.start ?? 0 }, sentence), isTag: true };
  return openFrame(sentence, verb, at);
}

/** Somebody says it, and the text does not say who. */
export function openFrame({ start, words }: Pick<Sentence, 'start' | 'words'>, verb: string, at: number): Frame {
  return { hands: [], speaker: openSpeaker({ start, words }, verb, at), coreferences: [], outer: null, isTag: true };
}

/** Somebody who is not named, at the words that say that it is said. */
export function openSpeaker({ start, words }: Pick<Sentence, 'start' | 'words'>, verb: string, at: number): Whom {
  const from = start + (words[at]?.start ?? 0);
  return {
    who: verb,
    start: from,
    end: from + verb.length,
    isPerson: true,
    gender: null,
    isOpen: true,
    isBody: false,
    coreference: null,
  };
}
