import { clauseEnd, complementEnd } from '#lib/extraction/reference/complement';
import { type Entity, namedBy } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { isPredicated, takePredicated } from '#lib/extraction/reference/predicated';
import { inFull, type Read, take, type Work } from '#lib/extraction/reference/work';

/** Something new is kept with what stands behind it: "a protocol on the mutual recognition of results". */
export function takeNew(work: Work, items: readonly Item[], i: number, owner: Entity | null): Read | null {
  const item = items[i] as Item;
  if (isPredicated(work, items, i)) return takePredicated(work, items, i);
  const entity = ownedBy(namedBy(work.discourse, item), item, { before: items[i - 1], owner });
  const end = complementEnd(work.text, items, i);
  const full = ofNamed(item, owner) ?? withSmall(item) + work.text.slice(item.end, end);
  if (entity && !entity.isNamed && entity.nature !== 'person') {
    entity.full = full;
    if (end === item.end) entity.told = ofThing(item, owner) ?? ofDay(work.text, item) ?? toldBy(work.text, item);
  } else if (entity?.who === `the ${item.words}`) entity.who = `the ${full}`;
  take(work, item, entity);
  const isTheirs = entity !== null && owner !== null && entity.who.startsWith(`${owner.who}’s `);
  return isTheirs ? { refersTo: entity.who, how: 'description', sure: 'likely', isOpen: false } : null;
}

/** "A letter that the mayor had hidden": too long for what "it" means, and what "the letter" is told by. */
function toldBy(text: string, item: Item): string | undefined {
  const end = clauseEnd(text, item);
  return end > item.end ? withSmall(item) + text.slice(item.end, end) : undefined;
}

/** The capital of the first word of a sentence tells nothing. */
export function withSmall({ words, isOpening, name, opener }: Item): string {
  return isOpening && name === null && opener === null ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Our survey" of a union is, later on, the union's survey. */
function ofNamed({ words, opener }: Item, owner: Entity | null): string | null {
  return OWNING.test(opener ?? '') && owner?.isNamed === true ? `${owner.who}’s ${words}` : null;
}

/** "Its motor": the motor of the sluice. */
function ofThing({ words, opener }: Item, owner: Entity | null): string | undefined {
  if (opener !== 'its' || !owner || owner.isNamed || owner.nature === 'person') return undefined;
  return `${words} of the ${inFull(owner).replace(/^(?:the|an?)\s/, '')}`;
}

const OWNING = /^(?:his|her|its|their|my|our|your)$/;

/** "A letter on 2 April": the letter of that day. */
function ofDay(text: string, { head, words, end }: Item): string | undefined {
  const day = DATED.test(head) ? ON_DAY.exec(text.slice(end, end + DAY_LONG))?.[1] : undefined;
  return day === undefined ? undefined : `${words} of ${day}`;
}

const DAY_LONG = 30;
const DATED =
  /^(?:letter|e-?mail|note|memo|memorandum|message|report|statement|order|ruling|judgment|verdict|decision|decree|circular|telegram|call|meeting|hearing|session|visit|march|protest|raid|attack|vote|debate|agreement)$/;
const ON_DAY =
  /^ (?:on|in|of|dated) ((?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,4})?)\b/u;

/** "Dacre's deputy" is told from other deputies by whose it is. */
function ownedBy(
  entity: Entity | null,
  item: Item,
  { before, owner }: { before: Item | undefined; owner: Entity | null },
): Entity | null {
  if (!entity || !before || entity.isNamed) return entity;
  if (item.opener === "'s") return { ...entity, who: `${before.words}${before.isPlural ? '’' : '’s'} ${item.words}` };
  const isTheirs = OWNING.test(item.opener ?? '') && owner?.isNamed === true && TOLD_BY_OWNER.includes(entity.nature);
  return isTheirs ? { ...entity, who: `${owner.who}’s ${item.words}` } : entity;
}

/** "Her father" is told from other fathers by whose he is; "her coat" is told by being a coat. */
const TOLD_BY_OWNER: readonly Entity['nature'][] = ['person', 'people', 'body'];
