import { amountBefore } from '#lib/extraction/reference/that-figure';
import type { Item } from '#lib/extraction/reference/item';
import type { Read, Work } from '#lib/extraction/reference/work';

const MONEY_NOUN = /^(?:sum|money|amount|cash|payment)$/;
const ANY_NOUN = /^(?:figure|number|estimate|percentage|proportion|quantity)$/;
const MONEY =
  /[€£$₹¥]|\b(?:million|billion|trillion|crore|lakh|dollars?|pounds?|euros?|crowns?|francs?|marks?|florins?|shillings?|rupees?|pesos?|rou?bles?|lei|tenge|hryvnias?|forints?|dinars?|lira|yen|yuan|rand|złoty|zloty)\b/u;
const TELLS = /^\s(?:of|that|which|who|for|on|from|to|paid|owed|raised|spent|needed)\s/;

/** "The sum", "the figure": the amount that was told last. */
export function amountMeant({ text }: Work, { head, words, opener, start, end }: Item): Read | null {
  if (opener !== 'the' || words.toLowerCase() !== head) return null;
  const isMoney = MONEY_NOUN.test(head);
  if ((!isMoney && !ANY_NOUN.test(head)) || TELLS.test(text.slice(end, end + 8))) return null;
  const amount = amountBefore(text, start, isMoney ? MONEY : undefined);
  return amount === null ? null : { refersTo: amount, how: 'description', sure: 'likely', isOpen: false };
}
