import type { FlagAnswer, FlagCode } from '#lib/workflow/vocabulary';

/** What people made of a flag on words: whether it was worth a look. `span` counts Unicode code points of `text`. */
export interface FlagExample {
  id: string;
  code: FlagCode;
  text: string;
  span: [start: number, end: number];
  words: string;
  message: string;
  kept: boolean;
}

interface Answered {
  id: string;
  documentId: string;
  documentVersion: number;
  start: number;
  code: FlagCode;
  words: string;
  sentence: string;
  message: string;
  answer: FlagAnswer;
}

/** The last answer to each flag, in the order given; one that was taken back is no example. */
export function flagsIn(answers: readonly Answered[]): FlagExample[] {
  const last = new Map(answers.map((each) => [[each.documentId, each.documentVersion, each.start, each.code].join(' '), each]));
  return [...last.values()].flatMap(({ id, code, words, sentence, message, answer }) => {
    const at = sentence.indexOf(words);
    if (answer === 'open' || at === -1) return [];
    const start = Array.from(sentence.slice(0, at)).length;
    const span: FlagExample['span'] = [start, start + Array.from(words).length];
    return [{ id, code, text: sentence, span, words, message, kept: answer === 'kept' }];
  });
}
