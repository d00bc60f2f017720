import { mix } from '#lib/extraction/attribution/model/hash';

/** The rows of the table of weights that choose among candidates. */
export const CHOICE_BITS = 15;

/** What is asked of a cue; each question has features of its own in the one table. */
export type Question = 'contentAfter' | 'contentBefore' | 'source' | 'cue';

const NUMBERS: Record<Question, number> = { contentAfter: 1, contentBefore: 2, source: 3, cue: 4 };
const MOST = 96;

/** The rows of what speaks for one candidate. */
export class Rows {
  readonly list = new Uint16Array(MOST);
  count = 0;
  private question = 0;

  begin(question: Question): void {
    this.count = 0;
    this.question = 0x2000 + NUMBERS[question];
  }

  put(name: number, value: number): void {
    this.list[this.count] = Math.imul(mix(mix(value, name), this.question), 0x9e3779b1) >>> (32 - CHOICE_BITS);
    this.count += 1;
  }
}

/** A number of tokens as one of nine steps. */
export function step(tokens: number): number {
  if (tokens < 4) return Math.max(0, tokens);
  if (tokens < 6) return 4;
  if (tokens < 10) return 5;
  if (tokens < 18) return 6;
  return tokens < 32 ? 7 : 8;
}
