import type { Discourse, Entity } from '#lib/extraction/reference/entities';
import type { Mention } from '#lib/extraction/reference/choose';
import type { Item } from '#lib/extraction/reference/item';
import { genderOfNoun, isAlike, isBodyNoun, isPersonalNoun, isVenue } from '#lib/extraction/reference/nouns';
import { isKindOf } from '#lib/extraction/reference/noun-kinds';
import { oneOfTwo } from '#lib/extraction/reference/one-of-two';
import { whomDescribed } from '#lib/extraction/people/described';
import type { Memory } from '#lib/extraction/people/memory';
import { countryOf } from '#lib/extraction/words/countries';
import { readNames } from '#lib/extraction/people/names';
import { bodyOf } from '#lib/extraction/reference/own-words';
import { isBody, isRole } from '#lib/extraction/words/roles';

export interface Meant {
  /** Several when "the two countries" are meant. */
  who: string;
  entity: Entity | null;
  how: 'description' | 'pair';
  sure: 'certain' | 'likely';
}

/** What a description may refer back to at its place. */
export interface Around {
  discourse: Discourse;
  memory: Memory;
  before: readonly Mention[];
  /** Whom the pronoun that opens it means. */
  owner: Entity | null;
  text: string;
  /** Where the description ends. */
  at: number;
}

const POINTS = /^(?:the|this|that|these|those|both|'s)$/;
const OWNER = /^(?:his|her|its|their|my|our|your)$/;
const COUNTRIES = /^(?:countries|states|nations|sides|neighbours|neighbors|capitals|governments|powers|parties)$/;
const COUNTRY = /^(?:country|nation|republic|kingdom|state)$/;

/** Whom or what "the ministry", "her predecessor" or "the two countries" means; null when the text leaves it open. */
export function meantBy(item: Item, around: Around): Meant | null {
  const { opener, name, head } = item;
  if (opener === null || name !== null) return null;
  if (isPair(item)) return pairOf(around);
  if (OWNER.test(opener) || opener === "'s") return ofOwner(item, around);
  if (!POINTS.test(opener)) return null;
  if (COUNTRY.test(head) && !item.words.includes(' ')) return theCountry(around);
  const ordered = oneOfTwo(`${opener} ${item.words}`, around.discourse);
  if (ordered) return said(ordered, 'likely');
  return described(item, around) ?? calledAlike(item, around) ?? ahead(item, around);
}

function isPair({ head, words, opener }: Item): boolean {
  return (
    COUNTRIES.test(head) &&
    (/^two\s/i.test(words) || opener === 'both' || (opener === 'the' && /^(?:sides|parties)$/.test(words)))
  );
}

/** All that has been spoken of, the nearest first; within a sentence what came last. */
function* nearest({ discourse, before }: Around): Generator<Entity> {
  for (let i = before.length - 1; i >= 0; i -= 1) yield (before[i] as Mention).entity;
  yield* discourse.recent;
}

function pairOf(around: Around): Meant | null {
  const found = new Set([...nearest(around)].filter(({ nature }) => nature === 'country'));
  const [first, second] = [...found].toSorted((a, b) => b.mentions - a.mentions);
  if (!first || !second) return null;
  return { who: `${first.who} and ${second.who}`, entity: null, how: 'pair', sure: found.size === 2 ? 'certain' : 'likely' };
}

/** The one that is spoken of most; the nearest of several that are alike. */
function theCountry(around: Around): Meant | null {
  const found = [...new Set(nearest(around))].filter(({ nature, heads }) => nature === 'country' || heads.has('country'));
  const [best] = found.toSorted((a, b) => weightOf(b, around) - weightOf(a, around));
  return best ? said(best, found.length === 1 ? 'certain' : 'likely') : null;
}

function weightOf(entity: Entity, { before }: Around): number {
  const here = before.filter((mention) => mention.entity === entity);
  return entity.mentions + here.length + (here.some(({ item }) => item.part === 'subject') ? 1.5 : 0);
}

function said(entity: Entity, sure: Meant['sure']): Meant {
  return { who: entity.who, entity, how: 'description', sure };
}

/** Somebody by an office, by country and office, by an earlier description. */
function described(item: Item, around: Around): Meant | null {
  const { memory, discourse } = around;
  if (!isPersonal(item)) return null;
  const earlier = byHead(item, around, (entity) => entity.nature === 'person') ?? thisPerson(item, around);
  if (earlier && !earlier.isNamed) return said(earlier, 'likely');
  const meant = whomDescribed(item.words, memory);
  if (meant?.isPerson)
    return { who: meant.who, entity: discourse.byName.get(meant.who) ?? null, how: 'description', sure: meant.sure };
  return earlier ? said(earlier, 'likely') : untold(item, around);
}

/** "this man": whoever of that sex was spoken of last. */
function thisPerson({ head, opener, words }: Item, around: Around): Entity | null {
  const gender = genderOfNoun(head);
  if (!/^(?:this|that)$/.test(opener ?? '') || words !== head || (gender === null && head !== 'person')) return null;
  for (const entity of nearest(around)) if (entity.nature === 'person' && (entity.gender ?? gender) === gender) return entity;
  return null;
}

const UNTOLD =
  /^(?:diplomat|politician|expert|analyst|scientist|official|economist|lawyer|doctor|researcher|activist|campaigner|specialist|academic|historian|sociologist|lawmaker|legislator|journalist|artist|scholar)$/;

const YEAR_OLD = /^\d{1,3}-year-old\b/;

/** "the political scientist", of whom the text has said nothing else: whoever was named last. */
function untold({ head, opener, words }: Item, around: Around): Meant | null {
  const isUntold = UNTOLD.test(head) || /^(?:former|retired|ex-)/i.test(words) || YEAR_OLD.test(words);
  if (opener !== 'the' || !isUntold) return null;
  const { sentence } = around.discourse;
  const isAged = YEAR_OLD.test(words);
  for (const entity of nearest(around)) {
    const isSomebody = entity.nature === 'person' || (isAged && entity.nature === 'name' && entity.who.includes(' '));
    if (isSomebody && entity.isNamed && sentence - entity.sentence < 3) return said(entity, 'likely');
  }
  return null;
}

function isPersonal({ head, isPlural, words }: Item): boolean {
  if (YEAR_OLD.test(words)) return true;
  return (
    !isPlural && (isRole(head) || isPersonalNoun(head) || /^(?:lawmaker|legislator|politician|official|diplomat)$/.test(head))
  );
}

/** They tell it from nothing else. */
const WHOLE = /^(?:whole|entire|very|same|said)$/;

/** The nearest that has been called by this noun, and by a word before it if there is one. */
function byHead({ head, words }: Item, around: Around, suits: (entity: Entity) => boolean): Entity | null {
  const ahead = words
    .toLowerCase()
    .split(' ')
    .slice(0, -1)
    .filter((word) => !WHOLE.test(word));
  for (const entity of nearest(around)) {
    if (!entity.heads.has(head) || !suits(entity) || (entity.nature === 'person' && !isRole(head) && !isPersonalNoun(head)))
      continue;
    const known = entity.who.toLowerCase();
    if (ahead.every((word) => known.includes(word) || isCountryOf(word, entity))) return entity;
  }
  return null;
}

function isCountryOf(word: string, { who }: Entity): boolean {
  const country = countryOf(word);
  return country !== null && who.includes(country);
}

/** "the bank" is the last bank; "the company" the last firm, whatever it was called. */
function calledAlike(item: Item, around: Around): Meant | null {
  const same = byHead(item, around, () => true);
  if (same) return said(same, 'certain');
  const isFirm = isAlike(item.head, 'company') || item.head === 'company';
  if (item.words.includes(' ') && !isFirm && countryOf(item.words.split(' ')[0] ?? '') === null) return null;
  const other = [...new Set(nearest(around))].filter((entity) => isOfKind(entity, item, around.discourse));
  const [best] = other.toSorted((a, b) => rank(b) - rank(a));
  return best ? said(best, 'likely') : null;
}

const STREET = /\b(?:Street|Road|Avenue|Lane|Square|River|Sea|Ocean|Day|Week|Act|Bill|Cup|Prize|Award)$/;
const VENUE_LASTS = 3;
/** No name is one of these unless something is in it. */
const LAND = /^(?:city|town|village|valley|island|coast|region|district|area|neighbou?rhood|province|county|settlement)$/;

function isOfKind({ who, heads, nature, isNamed, sentence }: Entity, { head, isPlural }: Item, discourse: Discourse): boolean {
  if ([...heads].some((each) => each === head || isAlike(head, each) || isKindOf(each, head)))
    return !isPlural || nature === 'things' || nature === 'people';
  if (!isNamed || isPlural || (nature !== 'name' && nature !== 'place')) return false;
  // A name of which nothing is known may be a firm, or somewhere.
  const isBare = !STREET.test(who) && [...heads].every((each) => who.toLowerCase().endsWith(each));
  return (
    isBare &&
    (isVenue(head)
      ? discourse.sentence - sentence < VENUE_LASTS && (nature === 'place' || !LAND.test(head))
      : nature === 'name' && heads.size === 0 && (head === 'company' || isAlike(head, 'company')))
  );
}

function rank({ sentence, mentions, isNamed, nature }: Entity): number {
  return sentence + mentions * 0.4 + (isNamed ? 0.5 : 0) - (nature === 'name' ? 2 : 0);
}

/** "the manufacturer" may be named only later on: "the maker of the glasses, Lumbra". */
function ahead({ head, words }: Item, { discourse, memory }: Around): Meant | null {
  if (words.includes(' ')) return null;
  const { directory } = discourse;
  const names = [head, ...ALSO].flatMap((each) => (each === head || isAlike(each, head) ? directory.calledBy(each) : []));
  const [who] = new Set(names);
  if (who !== undefined) return { who, entity: discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
  const body = directory.bodyCalled(head);
  if (body) return { who: body, entity: discourse.byName.get(body) ?? null, how: 'description', sure: 'likely' };
  const meant = whomDescribed(words, memory);
  return meant ? { who: meant.who, entity: discourse.byName.get(meant.who) ?? null, how: 'description', sure: 'likely' } : null;
}

const ALSO = [
  'company',
  'firm',
  'manufacturer',
  'maker',
  'producer',
  'operator',
  'supplier',
  'developer',
  'contractor',
  'agency',
  'group',
];

const OPPONENT = /^(?:opponent|rival|opposite)$/;

/** "her predecessor", "its director", "their chairman", "my opponent", "your party". */
function ofOwner(item: Item, around: Around): Meant | null {
  const { discourse, owner, memory } = around;
  const { head, words } = item;
  if (OPPONENT.test(head)) return otherPerson(around) ?? namedNext(around);
  if (head === 'client') return clientOf(around);
  if (/\bcounterpart$/.test(words)) return counterpart(item, around);
  const body = owner?.nature === 'person' && (isBody(head) || isBodyNoun(head)) ? ownBody(head, owner, around) : null;
  if (body) return { who: body, entity: discourse.byName.get(body) ?? null, how: 'description', sure: 'likely' };
  if (head === 'party' && owner?.nature === 'person')
    return { who: `${owner.who}’s party`, entity: null, how: 'description', sure: 'likely' };
  if (head === 'country' && owner) return theCountry(around);
  const holders = isPersonal(item) ? memory.directory.holdersOf(words.toLowerCase()) : null;
  const [who] = holders ?? [];
  if (who !== undefined && holders?.size === 1 && who !== owner?.who)
    return { who, entity: discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
  return null;
}

/** "Her party", "her office", "his company": the body that somebody is of, when it may be called so. */
function ownBody(head: string, owner: Entity, { discourse }: Around): string | null {
  const body = bodyOf(discourse, owner);
  if (body === null) return null;
  const words = body.toLowerCase().split(' ');
  const isNamedSo = words.some((word) => word === head || isAlike(word, head));
  return isNamedSo || /^(?:party|office|group|company|organi[sz]ation)$/.test(head) ? body : null;
}

/** "My opponent says … Martin Delacroix told …": who is named soon after. */
function namedNext({ discourse, owner, text, at }: Around): Meant | null {
  const { directory, hosts } = discourse;
  for (const { name, index } of readNames(text.slice(at, at + 400))) {
    const who = directory.fullName(name);
    if (index > 0 && directory.isPerson(who) && who !== owner?.who && !hosts.has(who))
      return { who, entity: discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
  }
  return null;
}

/** The last person who is not the owner. */
function otherPerson(around: Around): Meant | null {
  const { hosts } = around.discourse;
  for (const entity of nearest(around))
    if (entity.nature === 'person' && entity.isNamed && entity !== around.owner && !hosts.has(entity.who))
      return said(entity, 'likely');
  return null;
}

/** A lawyer's client is whom the text is about. */
function clientOf(around: Around): Meant | null {
  const people = [...new Set(nearest(around))].filter(
    (entity) => entity.nature === 'person' && entity.isNamed && entity !== around.owner,
  );
  const [best] = people.toSorted((a, b) => b.mentions - a.mentions);
  return best ? said(best, 'likely') : null;
}

function counterpart({ words }: Item, around: Around): Meant | null {
  const adjective = words.split(' ')[0]?.toLowerCase() ?? '';
  const { directory } = around.discourse;
  const holders = directory.holdersOf(words.toLowerCase());
  const [only] = holders;
  if (only !== undefined)
    return { who: only, entity: around.discourse.byName.get(only) ?? null, how: 'description', sure: 'certain' };
  for (const entity of nearest(around)) {
    const isOf = entity.nature === 'person' && directory.officesOf(entity.who).some((office) => office.startsWith(adjective));
    if (isOf) return said(entity, 'likely');
  }
  return null;
}
