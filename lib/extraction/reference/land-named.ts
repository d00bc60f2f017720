import { type Entity, namedBy } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import type { Work } from '#lib/extraction/reference/work';

/** "the island of Kastrina" is Kastrina. */
export function landNamed(work: Work, items: readonly Item[], i: number): Entity | null {
  const [item, next] = [items[i] as Item, items[i + 1]];
  if (!LAND.test(item.head) || !next?.name || next.behind !== 'of' || next.opener !== null || next.start - item.end !== 4)
    return null;
  const entity = namedBy(work.discourse, next);
  entity?.heads.add(item.head);
  if (entity?.nature === 'name') entity.nature = 'place';
  return entity;
}

const LAND = /^(?:island|isle|city|town|village|state|republic|kingdom|emirate|hamlet)$/;
