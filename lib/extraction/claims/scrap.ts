import type { Reading, Statement } from '#lib/extraction/reading';
import type { NonClaimReason } from '#lib/workflow/vocabulary';

const LEAST_WORDS = 3;
const LEAST_UNITS = 12;
const LEAST_SIGNS = 5;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const QUESTION = /[?？؟]["”»’)]*$/u;
const POLITE =
  /^(?:thank you|thanks|good (?:morning|afternoon|evening|night)|welcome|hello|hi|please|let me|ladies and gentlemen|dear |sincerely|wake up|congratulations|sorry)\b/iu;

/** What somebody feels or wishes, or that another is wrong, without a word of what happened. */
const FEELING =
  /^(?:(?:and|but|so|well|look|now|again|no|yes|oh)\b,?\s+)*(?:it(?:['’]s| is| was) (?:so |really |very |truly )?(?:great|good|nice|wonderful|an? (?:honou?r|pleasure|privilege))\b|(?:i|we)(?:['’]m|['’]re| am| are| was| were)? (?:so |very |really |all )?(?:proud|glad|happy|honou?red|grateful|delighted|sorry|thankful|love|hope|wish|pray|look forward|want to thank|would like to thank|miss)\b|that(?:['’]s| is) (?:just |simply |absolutely |totally |a complete |complete |a |an )*(?:not true|untrue|false|wrong|nonsense|ridiculous|lie|disgrace|shame|outrage)[.!\s]*$|god bless|believe me\b|make no mistake\b|trust me\b|here(?:['’]s| is) the (?:thing|deal|truth)\b)/iu;

/** Why a passage is too little to be a claim: a question, a courtesy, a few words without a number. Null when it may be one. */
export function scrapReason({ text, isEnglish }: Reading, { span, hands }: Statement): NonClaimReason | null {
  const quote = text.slice(span.start, span.end);
  if (QUESTION.test(quote.slice(-3)) || QUESTION.test(text.slice(span.start, span.end + 1).slice(-3))) return 'question';
  if (/\d/.test(quote)) return null;
  if (isEnglish && FEELING.test(quote)) return 'opinion';
  if (!/\p{L}/u.test(quote) || (isEnglish && POLITE.test(quote))) return 'boilerplate';
  if (!isTooShort(quote, isEnglish)) return null;
  return hands.length > 0 ? 'boilerplate' : 'tag';
}

function isTooShort(quote: string, isEnglish: boolean): boolean {
  if (isEnglish) return quote.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS;
  return quote.length < (WITHOUT_SPACES.test(quote) ? LEAST_SIGNS : LEAST_UNITS);
}
