import { hasFiniteVerb } from '#lib/extraction/words/predicate';

const AS_CLAIMED =
  /,\sas\s(?:[^,;:]|,(?=\d)){3,90}?\s(?:has |have |had |also )?(?:claimed|alleged|reported|suggested|stated|said|asserted|maintained|insisted|written|argued|warned|claims?|alleges?|suggests?|says?)(?:\s[^,;:]{1,40})?[.\s]*$/i;

/** "denied that it had fired, accusing the rebels of it": what is said of another is no longer denied. */
const TURNS = /,\s(?=(?:instead\s)?(?:accusing|blaming|calling|describing|dismissing|attributing|citing|denouncing|branding)\s)/i;

/** "denied that it leaked and said the pipe was new", "…, saying the pipe was new". */
const SAYS_ALSO =
  /(?:,?\s(?:and|but)\s(?:(?:also|later|instead|then|\p{Ll}+ly)\s)?(?:said|says?|insist(?:s|ed)?|claim(?:s|ed)?|argue[ds]?|added|adds|maintain(?:s|ed)?|stress(?:es|ed)|pointed out|points? out|told (?:reporters|the \p{Ll}+|him|her|them|\p{Lu}\p{L}+))|,\s(?:saying|insisting|claiming|arguing|adding|maintaining|stressing|pointing out))\s(?:that\s)?(?=(?:the|an?|his|her|its|their|it|he|she|they|we|there|no|nobody|some|most|more|only|about|both|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|\p{Lu}[\p{L}’'-]+|\p{Ll}+s)\s)/u;

/**
 * Where the words of a denial end and where the speaker goes on to say something else, null where nowhere: "denied that force
 * was used, adding that she had slipped", "denied that it was unsafe, as a post had claimed". `more` is where a verb of saying
 * goes on, counted from `from`.
 */
export function denialEnd(
  words: string,
  from: number,
  more: { at: number; length: number } | null,
): { end: number; behind: number | null } {
  const joint = SAYS_ALSO.exec(words.slice(from));
  if (joint && (!more || joint.index < more.at) && hasFiniteVerb(words.slice(from + joint.index + joint[0].length), 1))
    return { end: from + joint.index, behind: from + joint.index + joint[0].length };
  if (more) return { end: from + more.at, behind: from + more.at + more.length };
  const turned = TURNS.exec(words.slice(from))?.index;
  if (turned !== undefined) return { end: from + turned, behind: from + turned + 2 };
  const claimed = AS_CLAIMED.exec(words.slice(from))?.index;
  return { end: claimed === undefined ? words.length : from + claimed, behind: null };
}
