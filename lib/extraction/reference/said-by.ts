import type { Item } from '#lib/extraction/reference/item';
import type { Read, Work } from '#lib/extraction/reference/work';

const SPOKEN =
  /^(?:criticisms?|accusations?|allegations?|complaints?|objections?|reproach(?:es)?|remarks?|comments?|claims?|charges?|warnings?)$/;
const TELLS = /^\s(?:of|that|which|who|by|about|from|made|to|against)\s/;

/** "The criticism": that of whoever spoke last, once somebody else speaks. */
export function saidBy({ memory, voices, mentions, text }: Work, { head, words, opener, end }: Item): Read | null {
  if (opener !== 'the' || words.toLowerCase() !== head || !SPOKEN.test(head) || TELLS.test(text.slice(end, end + 10)))
    return null;
  const who = memory.speaker;
  if (who === null || /^(?:the|an?)\s/i.test(who) || voices.some(({ speaker }) => speaker?.who === who)) return null;
  if (mentions.some(({ entity }) => entity.who === who)) return null;
  return { refersTo: `${who}’s ${head}`, how: 'description', sure: 'likely', isOpen: false };
}
