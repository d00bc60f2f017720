import type { Item } from '#lib/extraction/reference/item';
import { CLAUSAL, isTimePhrase } from '#lib/extraction/reference/word-classes';

/** The first phrase of a clause that stands behind no preposition is what its verb is about. */
export function markSubject(items: readonly Item[], clause: number): void {
  const able = items.filter(
    (item) =>
      item.clause === clause &&
      (item.behind === null || CLAUSAL.test(item.behind)) &&
      item.part !== 'owner' &&
      !item.isApposition,
  );
  const subject =
    able.find((item, i) => !isWhen(item) && !isGerund(item) && !(i > 0 && isGerundOf(able[i - 1], item))) ?? able[0];
  if (!subject) return;
  subject.part = 'subject';
  for (const item of items.slice(items.indexOf(subject) + 1)) {
    if (!item.isOfShare) break;
    item.part = 'subject';
  }
}

/** "Last year the council bought 40 vans": when it was, and no subject while another follows. */
function isWhen({ opener, words, name }: Item): boolean {
  return (
    name === null &&
    (opener === null || /^(?:this|that|every|each)$/.test(opener)) &&
    isTimePhrase(opener === null ? words : `this ${words}`)
  );
}

/** "Visiting 60 flats, they came across damp": what opens the sentence is no subject while another follows. */
function isGerund({ isOpening, opener, head, words, isPronoun }: Item): boolean {
  return isOpening && opener === null && !isPronoun && words.toLowerCase() === head && /\p{L}{2,}ing$/u.test(head);
}

function isGerundOf(before: Item | undefined, { start }: Item): boolean {
  return before !== undefined && isGerund(before) && start - before.end <= LONGEST_OPENER;
}

/** Between a verb and its object stands "the" at most. */
const LONGEST_OPENER = 7;
