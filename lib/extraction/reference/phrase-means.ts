import type { Meant } from '#lib/extraction/reference/around';
import type { Entity } from '#lib/extraction/reference/entities';
import { countryNamed, namedBy, natureOfNoun, sideNamed } from '#lib/extraction/reference/entities';
import { countryOfCapital } from '#lib/extraction/reference/capitals';
import { isRole, isRoleModifier } from '#lib/extraction/words/roles';
import { isBodyNoun, isMeasure, isPersonalNoun } from '#lib/extraction/reference/nouns';
import { demonymMeans } from '#lib/extraction/reference/demonyms';
import { longerName } from '#lib/extraction/reference/longer-name';
import { landNamed } from '#lib/extraction/reference/land-named';
import { ofSpeaker } from '#lib/extraction/reference/of-speaker';
import { isPredicated, takePredicated } from '#lib/extraction/reference/predicated';
import { amountMeant } from '#lib/extraction/reference/amount-meant';
import { belongs } from '#lib/extraction/reference/belongs';
import { saidBy } from '#lib/extraction/reference/said-by';
import { onceMore } from '#lib/extraction/reference/once-more';
import { takeNew } from '#lib/extraction/reference/take-new';
import { deedMeant } from '#lib/extraction/reference/deed';
import { pointedAt } from '#lib/extraction/reference/such';
import { thisSitting } from '#lib/extraction/reference/this-sitting';
import { partMeant } from '#lib/extraction/reference/part-of';
import { meantBy } from '#lib/extraction/reference/definite';
import { countedMeans, othersMean } from '#lib/extraction/reference/counted';
import type { Item } from '#lib/extraction/reference/item';
import { entityNamed, inFull, type Read, take, type Work } from '#lib/extraction/reference/work';

/** Whom or what a name or a description means; null when it says so itself or speaks of something new. */
export function phraseMeans(work: Work, items: readonly Item[], i: number): Read | null {
  const item = withoutCapitals(items[i] as Item);
  const side = sideNamed(item);
  if (side) return countrySide(work, item, side);
  const known = demonymMeans(work, item) ?? thisSitting(work, item);
  if (known) return known;
  if (item.name) return isPredicated(work, items, i) ? takePredicated(work, items, i) : name(work, item);
  const land = landNamed(work, items, i);
  if (land) return take(work, item, land);
  const appositive = apposed(work, item);
  if (appositive) return take(work, item, appositive);
  const counted = countedMeans(work, items, i) ?? othersMean(work, item);
  if (counted) return counted;
  const owner = i > 0 && item.opener !== null ? ownerOf(work, items[i - 1] as Item) : null;
  const behind = nameBehind(work.text, items, i);
  const found = behind && namedBy(work.discourse, behind);
  // "The models, Ida Brandt said, …": nobody is models.
  const namedThere = found && (found.nature !== 'person' || isSomebody(item)) ? found : null;
  if (namedThere) return named(work, item, { entity: namedThere, owner });
  if (isExplained(item, items[i + 1])) return take(work, item, namedBy(work.discourse, item));
  const told = withOffice(work.text, item);
  const meant = meantBy(told, {
    discourse: work.discourse,
    memory: work.memory,
    before: work.mentions,
    owner,
    text: work.text,
    at: item.end,
    isQuoted: isQuotedAt(work, item),
  });
  if (!meant) return ofSpeaker(work, item) ?? takeNew(work, items, i, owner) ?? toldBefore(work, items, i);
  const entity = meant.entity ?? (meant.how === 'pair' ? null : entityNamed(work.discourse, meant.who, isPersonalItem(item)));
  take(work, item, entity);
  if (entity && isCalledSo(entity, meant)) entity.heads.add(item.head);
  return isSame(meant.who, item)
    ? (atLength(item, entity) ?? ofSpeaker(work, item) ?? toldBefore(work, items, i))
    : { ...linkTo(meant, entity), end: told.end };
}

/** What was only guessed of something without a name is not called so from here on. */
function isCalledSo({ isNamed }: Entity, { sure }: Meant): boolean {
  return isNamed || sure === 'certain';
}

/** The words say whom they mean. */
function isSame(who: string, { words }: Item): boolean {
  return plain(who) === plain(words);
}

function linkTo({ who, how, sure }: Meant, entity: Entity | null): Read {
  return { refersTo: entity?.who === who ? inFull(entity) : who, how, sure, isOpen: false };
}

/** "the closure", "the results": a deed that was told by a verb, or what belongs to something. */
function toldBefore(work: Work, items: readonly Item[], i: number): Read | null {
  const item = items[i] as Item;
  if (items[i + 1]?.behind === 'of') return null;
  return (
    deedMeant(work, item) ??
    partMeant(work, item) ??
    onceMore(work, item) ??
    amountMeant(work, item) ??
    belongs(work, item) ??
    saidBy(work, item)
  );
}

function isQuotedAt({ voices }: Work, { start, end }: Item): boolean {
  return voices.some(({ span, isQuoted }) => isQuoted && span.start <= start && end <= span.end);
}

/** "the Prime Minister" is an office, not a name. */
function withoutCapitals(item: Item): Item {
  if (item.name === null || item.opener !== 'the' || item.name.title !== null) return item;
  const words = item.words.split(' ');
  const isOffice = isRole(words.at(-1) ?? '') && words.every((word) => isRole(word) || isRoleModifier(word));
  return isOffice ? { ...item, name: null, words: item.words.toLowerCase() } : item;
}

/** "the Ukrainian side" is Ukraine. */
function countrySide(work: Work, item: Item, country: string): Read {
  take(work, item, countryNamed(work.discourse, country));
  return { refersTo: country, how: 'description', sure: 'certain', isOpen: false };
}

/** "the protocol" once more: which one, when the text said so at length. */
function atLength(item: Item, entity: Entity | null): Read | null {
  const full = entity?.told ?? entity?.full;
  return full === undefined || full.length - item.words.length < 4
    ? pointedAt(item, entity)
    : { refersTo: full.replace(/\s+/g, ' '), how: 'description', sure: 'certain', isOpen: false };
}

/** "The contractor, the company “Altan Zam”" points at nobody before. */
function isExplained(item: Item, next: Item | undefined): boolean {
  return (
    item.opener === 'the' &&
    next?.isApposition === true &&
    next.opener === 'the' &&
    isBodyNoun(next.head) &&
    next.start - item.end <= 2
  );
}

/** "the head of state": what is led belongs to the office. */
function withOffice(text: string, item: Item): Item {
  const seat = /^(?:member|mp)$/i.test(item.words)
    ? /^ for (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u.exec(text.slice(item.end, item.end + 50))
    : null;
  if (seat)
    return {
      ...item,
      end: item.end + seat[0].length,
      words: `${item.words}${seat[0]}`.toLowerCase().replace(' for the ', ' for '),
    };
  const of =
    item.head === 'head'
      ? /^ of (?:the )?(?:state|government|department|ministry|agency)\b/.exec(text.slice(item.end, item.end + 24))
      : null;
  return of ? { ...item, words: item.words + of[0], end: item.end + of[0].length } : item;
}

/** "Her predecessor, Alun Meade" says whom it means; "the minister, Hugh Carraway" points at nobody else. */
function named(work: Work, item: Item, { entity, owner }: { entity: Entity; owner: Entity | null }): Read | null {
  if (owner && entity.nature === 'person') enterMember(work, { who: entity, of: owner, item });
  take(work, item, entity);
  entity.heads.add(item.head);
  if (entity.nature === 'name' && isSomebody(item)) entity.nature = 'person';
  return POINTED.test(item.opener ?? '') && entity.isNamed
    ? { refersTo: entity.who, how: 'description', sure: 'certain', isOpen: false }
    : null;
}

/** "Its president, Gwen Tolliver", "Farida Lomond, the board's director of public health": whose somebody is. */
function enterMember({ discourse }: Work, { who, of, item }: { who: Entity; of: Entity; item: Item }): void {
  if (of.nature === 'body') discourse.members.set(who.who, inFull(of));
  else if (of.nature === 'people' && isRole(item.head)) discourse.members.set(who.who, inFull(of));
}

/** "a physiotherapist at the clinic, Ida Brandt". */
function isSomebody({ head, isPlural }: Item): boolean {
  return head !== 'owner' && natureOfNoun(head, isPlural) === 'person';
}

const POINTED = /^(?:the|his|her|its|their|my|our|your)$/;
const OWNING = /^(?:his|her|its|their|my|our|your)$/;

function isPersonalItem({ head }: Item): boolean {
  return isRole(head) || isPersonalNoun(head);
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:the|a|an|this|that)\s/, '');
}

/** "Orvik, the country's largest employer": the employer is Orvik. */
function apposed(work: Work, item: Item): Entity | null {
  const { mentions } = work;
  if (!item.isApposition || item.opener === null || isMeasure(item.head)) return null;
  const isOwned = item.opener === "'s";
  const last = mentions.at(isOwned ? -2 : -1);
  if (!last?.entity.isNamed || item.isPlural) return null;
  const of = isOwned ? mentions.at(-1)?.entity : undefined;
  if (of && last.entity.nature === 'person') enterMember(work, { who: last.entity, of, item });
  last.entity.heads.add(item.head);
  return last.entity;
}

function ownerOf({ mentions }: Work, before: Item): Entity | null {
  const last = mentions.at(-1);
  return last?.item === before ? last.entity : null;
}

function name(work: Work, item: Item): Read | null {
  const { discourse } = work;
  const capital = item.name ? countryOfCapital(item.name.name) : null;
  if (capital && isActor(item) && discourse.byName.has(capital)) {
    take(work, item, discourse.byName.get(capital) ?? null);
    return { refersTo: capital, how: 'name', sure: 'likely', isOpen: false };
  }
  const longer = longerName(work, item);
  if (longer !== null) return inLonger(work, item, longer);
  const entity = namedBy(discourse, item);
  if (!entity) return null;
  if (entity.nature === 'name' && OVER_PLACE.test(work.text.slice(Math.max(0, item.start - 24), item.start)))
    entity.nature = 'place';
  if (SOMEWHERE.test(item.behind ?? '')) entity.isSomewhere = true;
  else if (item.part === 'subject') entity.isSomewhere = false;
  nameDescribed(work, item, entity);
  take(work, item, entity);
  if (OWNING.test(item.opener ?? '') && item.name !== null && item.words !== item.name.text)
    return {
      refersTo: entity.who,
      how: 'description',
      sure: 'certain',
      isOpen: false,
      end: item.end - item.name.text.length - 1,
    };
  const isShort = item.name !== null && entity.isNamed && entity.who !== item.name.name && entity.nature !== 'country';
  return isShort ? { refersTo: entity.who, how: 'name', sure: 'certain', isOpen: false } : null;
}

/** "The Courier": the Haverling Courier that was named before. */
function inLonger(work: Work, item: Item, who: string): Read {
  take(work, item, work.discourse.byName.get(who) ?? namedBy(work.discourse, item));
  return { refersTo: who, how: 'name', sure: 'likely', isOpen: false };
}

const SOMEWHERE = /^(?:in|at|near|across|outside|around|from|to|towards?|off|between|through|over|into)$/;

/** "the mayor of Garrow", "the outskirts of Garrow": somewhere. */
const OVER_PLACE =
  /\b(?:mayor|mayoress|town|city|village|port|island|outskirts|suburb|district|province|region|residents|streets|people|capital|bishop|fleet|harbour|valley|centre) of (?:the )?$/;

/** "one victim, Joan Petty" and "the maker of the glasses, Lumbra": what stands before the comma is whom the name names. */
function nameDescribed({ mentions }: Work, item: Item, entity: Entity): void {
  if (!item.isApposition && mentions.at(-1)?.item.end !== item.start - 1) return;
  const described = mentions.findLast(({ item: { behind } }) => behind === null || !JOINED.test(behind));
  if (!described || described.entity.isNamed || described.item.isPronoun || countsMany(described.item)) return;
  for (const head of described.entity.heads) entity.heads.add(head);
  if (described.entity.nature === 'person' && entity.nature === 'name')
    [entity.nature, entity.gender] = ['person', entity.gender ?? described.entity.gender];
  described.entity = entity;
}

/** "Two sisters, Anke and …": one name is not who they are. */
function countsMany({ isPlural, words }: Item): boolean {
  return isPlural && /^(?:two|three|four|five|six)\s/i.test(words);
}

const JOINED = /^(?:of|in|at|for|behind)$/;

/** The name that stands behind a description and a comma, if one does. */
export function nameBehind(text: string, items: readonly Item[], i: number): Item | null {
  let next = i + 1;
  while (next < items.length && JOINED.test(items[next]?.behind ?? '')) next += 1;
  const [item, quoted, named] = [items[i], items[i + 1], items[next]];
  if (item && quoted?.name && quoted.opener === null && QUOTED.test(text.slice(item.end, quoted.start))) return quoted;
  // "a nurse at the clinic, Ida Brandt": the nurse, not the clinic.
  if (item && items[i - 1] && JOINED.test(item.behind ?? '') && isSomebody(items[i - 1] as Item) && !isSomebody(item))
    return null;
  const isTitled = item !== undefined && named?.opener === 'the' && isSomebody(item) && named.words !== named.name?.text;
  const isName = named?.isApposition === true && named.name !== null && (named.opener === null || isTitled);
  return isName && !PLACE_AND_DAY.test(text.slice(named.end, named.end + 20)) ? named : null;
}

/** "the Minister for Ports, Hallin, 9 October": where it was, and nobody. */
const PLACE_AND_DAY = /^,\s(?:\d{1,2}\s\p{Lu}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u;

const QUOTED = /^\s["“«„‘']$/u;

function isActor({ part, behind }: Item): boolean {
  return part === 'subject' || part === 'owner' || (part === 'object' && behind === null);
}
