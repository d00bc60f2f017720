import type { Reading, Statement } from '#lib/extraction/reading';
import type { NonClaimReason } from '#lib/workflow/vocabulary';

const LEAST_WORDS = 3;
const LEAST_UNITS = 12;
const LEAST_SIGNS = 5;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const QUESTION = /[?？؟]["”»’)]*$/u;
const POLITE =
  /^(?:thank you|thanks|good (?:morning|afternoon|evening|night)|welcome|hello|hi|please|let me|ladies and gentlemen|dear |sincerely|wake up|congratulations|sorry)\b/iu;

/** Why a passage is too little to be a claim: a question, a courtesy, a few words without a number. Null when it may be one. */
export function scrapReason({ text, isEnglish }: Reading, { span, hands }: Statement): NonClaimReason | null {
  const quote = text.slice(span.start, span.end);
  if (QUESTION.test(quote.slice(-3)) || QUESTION.test(text.slice(span.start, span.end + 1).slice(-3))) return 'question';
  if (/\d/.test(quote)) return null;
  if (!/\p{L}/u.test(quote) || (isEnglish && POLITE.test(quote))) return 'boilerplate';
  if (!isTooShort(quote, isEnglish)) return null;
  return hands.length > 0 ? 'boilerplate' : 'tag';
}

function isTooShort(quote: string, isEnglish: boolean): boolean {
  if (isEnglish) return quote.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS;
  return quote.length < (WITHOUT_SPACES.test(quote) ? LEAST_SIGNS : LEAST_UNITS);
}
