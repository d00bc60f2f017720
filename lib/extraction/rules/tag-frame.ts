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
export function openFrame({ start, words }: Sentence, verb: string, at: number): Frame {
  const from = start + (words[at]?.start ?? 0);
  const speaker: Whom = {
    who: verb,
    start: from,
    end: from + verb.length,
    isPerson: true,
    gender: null,
    isOpen: true,
    isBody: false,
    coreference: null,
  };
  return { hands: [], speaker, coreferences: [], outer: null, isTag: true };
}
