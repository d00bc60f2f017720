import type { Span } from '#lib/extraction/extraction';
import type { Reading, Statement } from '#lib/extraction/reading';
import type { NonClaimReason } from '#lib/workflow/vocabulary';

/** Whose words a passage is: the document's own, a labelled speaker's turn, what a reporter chose to report or to quote. */
export type Voice = 'own' | 'talk' | 'reported';

/** What the judge of remarks is shown of a passage. */
export interface Passage extends Span {
  words: string;
  /** The sentence the passage stands in. */
  sentence: string;
  voice: Voice;
  isQuoted: boolean;
  /** Read beside what is said outright: "…, which serves 16 million, …". */
  isBeside: boolean;
  /** Its subject stands in an earlier part of the sentence. */
  isPart: boolean;
}

/** Whether a passage is a remark; `scrap` says that it is known to be no claim already, and why. */
export type RemarkJudge = (passage: Passage, scrap: NonClaimReason | null) => boolean;

const LONGEST_SENTENCE = 600;

export function passageOf({ text, label, memory }: Reading, statement: Statement): Passage {
  const { span, isQuoted, derived, isTold, subject } = statement;
  const unit = memory.unit ?? span;
  return {
    start: span.start,
    end: span.end,
    words: text.slice(span.start, span.end),
    sentence: text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_SENTENCE)),
    voice: voiceOf(statement, label?.start ?? null),
    isQuoted,
    isBeside: derived !== null,
    isPart: subject !== null || isTold === true,
  };
}

function voiceOf({ hands }: Statement, label: number | null): Voice {
  if (hands.length === 0) return 'own';
  return hands.length === 1 && hands[0]?.start === label ? 'talk' : 'reported';
}
