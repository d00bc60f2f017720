import type { Item } from '#lib/extraction/reference/item';
import { CLAUSAL } from '#lib/extraction/reference/word-classes';

/** The first phrase of a clause that stands behind no preposition is what its verb is about. */
export function markSubject(items: readonly Item[], clause: number): void {
  const subject = items.find(
    (item) =>
      item.clause === clause &&
      (item.behind === null || CLAUSAL.test(item.behind)) &&
      item.part !== 'owner' &&
      !item.isApposition,
  );
  if (!subject) return;
  subject.part = 'subject';
  for (const item of items.slice(items.indexOf(subject) + 1)) {
    if (!item.isOfShare) break;
    item.part = 'subject';
  }
}
