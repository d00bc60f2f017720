import { passageOf } from '#lib/claims/passage-of';
import type { FlagAnswer, FlagCode } from '#lib/workflow/vocabulary';

/** What somebody made of a flag on words, and where those stood. */
export interface AnsweredFlag {
  documentVersion: number;
  start: number;
  end: number;
  words: string;
  sentence: string;
  code: FlagCode;
  answer: FlagAnswer;
  by: string | null;
}

interface Flagged {
  code: FlagCode;
  start: number;
  end: number;
}

/**
 * The answer that holds for flagged words: one to the same place, or one to the same words in the same sentence of another version.
 * Two acronyms are one name or two throughout a text. `answers` are in the order of their time; null when nobody has answered.
 */
export function answerTo(
  answers: readonly AnsweredFlag[],
  { code, start, end }: Flagged,
  { text, version }: { text: string; version: number },
): { answer: 'kept' | 'dropped'; by: string | null } | null {
  const words = text.slice(start, end);
  const isThis = (each: AnsweredFlag) => {
    if (each.code !== code || each.words !== words) return false;
    if (code === 'acronym') return true;
    if (each.documentVersion === version) return each.start === start && each.end === end;
    return passageOf(text, { start, end })?.sentence === each.sentence;
  };
  const last = answers.findLast(isThis);
  return !last || last.answer === 'open' ? null : { answer: last.answer, by: last.by };
}
