import { namedBy } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { take, type Work } from '#lib/extraction/reference/work';
import { isRole } from '#lib/extraction/words/roles';

const COPULA =
  /^(?:['’](?:s|re|m)| (?:is|was|are|were|am|has been|have been|will be|would be|remains?|remained|became))(?: (?:not|now|also|only|just|still|already|once))?\s$/;

/** "The unit is a transformer": the noun behind the verb is what its subject is. */
export function isPredicated({ text }: Work, items: readonly Item[], i: number): boolean {
  const item = items[i] as Item;
  const owner = item.opener === "'s" ? items[i - 1] : undefined;
  const subject = items[owner ? i - 2 : i - 1];
  if (subject?.part !== 'subject' || item.behind !== null || item.isPlural) return false;
  const isOffice = item.opener === null && isRole(item.head) && (item.name === null || item.words.toLowerCase() === item.head);
  const isOne = (item.opener === 'a' || item.opener === 'an') && item.name === null;
  const isOwned = /^an?$/.test(owner?.opener ?? '') && item.name === null;
  return (isOne || isOffice || isOwned) && COPULA.test(text.slice(subject.end, (owner ?? item).start));
}

/** "It was a letter": from here on that is what the sentence is about. */
export function takePredicated(work: Work, items: readonly Item[], i: number): null {
  const item = items[i] as Item;
  const subject = items[item.opener === "'s" ? i - 2 : i - 1] as Item;
  const known = work.mentions.findLast((mention) => mention.item === subject);
  const isNew = !known || /^(?:it|they)$/.test(subject.head);
  const entity = isNew ? namedBy(work.discourse, item) : known.entity;
  if (known && entity) known.entity = entity;
  entity?.heads.add(item.head);
  return take(work, { ...item, part: 'subject' }, entity);
}
