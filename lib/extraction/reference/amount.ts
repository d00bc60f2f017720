import type { Item } from '#lib/extraction/reference/item';
import { classOf } from '#lib/extraction/reference/noun-kinds';
import { isMeasure, isPeople, isShareWord, isTaken, MONEY } from '#lib/extraction/reference/nouns';

/** "three weeks", "£40m", "a third". */
export function isAmount(item: Item): boolean {
  const { head, words } = item;
  if (MONEY.test(words) && !isPeople(head) && !isWorth(item)) return true;
  return (isMeasure(head) && !isTaken(item)) || isShareWord(head) || !/^\p{L}{3,}/u.test(head);
}

/** "a £19m contract" is something that costs money. */
function isWorth({ head, words }: Item): boolean {
  return /^[€$£]/.test(words) && words.endsWith(` ${head}`) && classOf(head) !== null && !isMeasure(head) && !isShareWord(head);
}
