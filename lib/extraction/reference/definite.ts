import { type Around, isPersonal, type Meant, nearest, said, theCountry, YEAR_OLD } from '#lib/extraction/reference/around';
import type { Directory } from '#lib/extraction/people/directory';
import type { Discourse, Entity, Nature } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { genderOfNoun, isAlike, isBodyNoun, isFirmNoun, isPersonalNoun, isVenue } from '#lib/extraction/reference/nouns';
import { countryOfCapital } from '#lib/extraction/reference/capitals';
import { classOf, isKindOf } from '#lib/extraction/reference/noun-kinds';
import { ofOwner } from '#lib/extraction/reference/of-owner';
import { inName } from '#lib/extraction/reference/in-name';
import { byTitle } from '#lib/extraction/reference/by-title';
import { takenUp } from '#lib/extraction/reference/taken-up';
import { thisHere } from '#lib/extraction/reference/this-here';
import { togetherMeant } from '#lib/extraction/reference/together';
import { oneOfTwo } from '#lib/extraction/reference/one-of-two';
import { whomDescribed } from '#lib/extraction/people/described';
import { countryOf } from '#lib/extraction/words/countries';
import { isRole } from '#lib/extraction/words/roles';

const POINTS = /^(?:the|this|that|these|those|both|'s)$/;
const OWNER = /^(?:his|her|its|their|my|our|your)$/;
const COUNTRIES = /^(?:countries|states|nations|sides|neighbours|neighbors|capitals|governments|powers|parties)$/;
const COUNTRY = /^(?:country|nation|republic|kingdom|state)$/;

/** Whom or what "the ministry", "her predecessor" or "the two countries" means; null when the text leaves it open. */
export function meantBy(item: Item, around: Around): Meant | null {
  const { opener, name, head } = item;
  if (opener === null || name !== null) return null;
  const together = togetherMeant(item, around);
  if (together) return together;
  if (isPair(item)) return pairOf(around);
  const here = thisHere(item, around);
  if (here) return here;
  if (OWNER.test(opener) || opener === "'s") return ofOwner(item, around);
  if (!POINTS.test(opener)) return null;
  if (COUNTRY.test(head) && !item.words.includes(' ')) return theCountry(around);
  const ordered = oneOfTwo(`${opener} ${item.words}`, around.discourse);
  if (ordered) return said(ordered, 'likely');
  return (
    described(item, around) ??
    calledAlike(item, around) ??
    ahead(item, around) ??
    takenUp(item, around) ??
    inName(item, around) ??
    byMemory(item, around)
  );
}

function isPair({ head, words, opener }: Item): boolean {
  return (
    COUNTRIES.test(head) &&
    (/^two\s/i.test(words) || opener === 'both' || (opener === 'the' && /^(?:sides|parties)$/.test(words)))
  );
}

function pairOf(around: Around): Meant | null {
  const all = [...new Set(nearest(around))];
  const countries = all.filter(({ nature, heads }) => nature === 'country' || heads.has('country'));
  const found = new Set(
    countries.length > 1 ? countries : all.filter((entity) => countries.includes(entity) || isLikeLand(entity)),
  );
  const [first, second] = [...found].toSorted((a, b) => b.mentions - a.mentions);
  if (!first || !second) return null;
  return { who: `${first.who} and ${second.who}`, entity: null, how: 'pair', sure: found.size === 2 ? 'certain' : 'likely' };
}

/** A name of one word that is nobody's: where two countries are spoken of, it may be one that no atlas knows. */
function isLikeLand({ nature, isNamed, who }: Entity): boolean {
  return isNamed && (nature === 'place' || nature === 'name') && /^\p{Lu}\p{Ll}{3,}$/u.test(who);
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
  return earlier ? said(earlier, 'likely') : (byTitle(item, around) ?? untold(item, around) ?? unheld(item, around));
}

/** "this man": whoever of that sex was spoken of last. */
function thisPerson({ head, opener, words }: Item, around: Around): Entity | null {
  const gender = genderOfNoun(head);
  if (words !== head || (gender === null && head !== 'person') || KIN.test(head)) return null;
  const isPointed = /^(?:this|that)$/.test(opener ?? '');
  const { sentence } = around.discourse;
  for (const entity of nearest(around)) {
    const isNear = isPointed || sentence - entity.sentence < PERSON_LASTS;
    if (isNear && entity.nature === 'person' && (entity.gender ?? gender) === gender) return entity;
  }
  return null;
}

const PERSON_LASTS = 4;
const KIN =
  /^(?:mother|father|wife|husband|sister|brother|daughter|son|uncle|aunt|grand\p{Ll}+|niece|nephew|widow\p{Ll}*|spokes\p{Ll}+|chair\p{Ll}+|fisherman)$/u;

const UNTOLD =
  /^(?:diplomat|politician|expert|analyst|scientist|official|economist|lawyer|doctor|researcher|activist|campaigner|specialist|academic|historian|sociologist|lawmaker|legislator|journalist|artist|scholar)$/;

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

/** "The mayor" of whom the text gives no name, right behind a sentence about one person whose office it does not tell. */
function unheld({ head, opener, words }: Item, around: Around): Meant | null {
  const { discourse, isQuoted } = around;
  if (isQuoted || opener !== 'the' || words !== head || !isRole(head) || discourse.directory.holdersOf(head).size > 0)
    return null;
  const there = discourse.recent.filter(({ sentence, nature }) => sentence === discourse.sentence && nature === 'person');
  const [one, other] = there;
  const isAlone = one !== undefined && other === undefined && one.isNamed && one.part === 'subject';
  return isAlone && discourse.directory.officesOf(one.who).length === 0 ? said(one, 'likely') : null;
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
  if (same) return said(firmSince(item, same, around) ?? same, 'certain');
  if (TOLD.test(around.text.slice(around.at, around.at + 7))) return null;
  const isFirm = isFirmNoun(item.head);
  if (item.words.includes(' ') && !isFirm && countryOf(item.words.split(' ')[0] ?? '') === null) return null;
  const other = [...new Set(nearest(around))].filter((entity) => isOfKind(entity, item, around.discourse));
  const [best] = other.toSorted((a, b) => rank(b) - rank(a));
  return best ? said(best, 'likely') : null;
}

/** "The company that makes it …", "the maker, Lumbra, …": from there on the company is Lumbra. */
function firmSince({ head, words }: Item, same: Entity, around: Around): Entity | null {
  if (same.isNamed || words !== head || !(head === 'company' || isAlike(head, 'company'))) return null;
  for (const entity of nearest(around)) {
    if (entity === same) return null;
    if (
      entity.isNamed &&
      entity.nature !== 'person' &&
      [...entity.heads].some((each) => each === 'company' || isAlike(each, head))
    )
      return entity;
  }
  return null;
}

/** "the trust that runs it": which one is said behind it. */
const TOLD = /^\s(?:that|which|who)\s/;
const STREET = /\b(?:Street|Road|Avenue|Lane|Square|River|Sea|Ocean|Day|Week|Act|Bill|Cup|Prize|Award)$/;
const VENUE_LASTS = 3;
const LAND_LASTS = 12;
/** No name is one of these unless something is in it. */
const LAND = /^(?:city|town|village|valley|island|coast|region|district|area|neighbou?rhood|province|county|settlement)$/;

function isOfKind(
  { who, heads, nature, isNamed, sentence, isSomewhere, part }: Entity,
  { head, isPlural }: Item,
  discourse: Discourse,
): boolean {
  if (isPlural !== MANY.includes(nature)) return false;
  if ([...heads].some((each) => each === head || isAlike(head, each) || (isKindOf(each, head) && !VAGUE.test(head))))
    return !isBodyNoun(head) || !THINGS.includes(nature);
  if (!isNamed || isPlural || (nature !== 'name' && nature !== 'place')) return false;
  // A name of which nothing is known may be a firm, or somewhere.
  const isBare = !STREET.test(who) && [...heads].every((each) => who.toLowerCase().endsWith(each));
  return (
    isBare &&
    (isVenue(head)
      ? discourse.sentence - sentence < (LAND.test(head) ? LAND_LASTS : VENUE_LASTS) && (nature === 'place' || !LAND.test(head))
      : nature === 'name' &&
        heads.size === 0 &&
        part !== 'owner' &&
        !(isSomewhere === true && !who.includes(' ')) &&
        countryOfCapital(who) === null &&
        isLikeFirm(who, discourse.directory) &&
        (head === 'company' || isAlike(head, 'company')))
  );
}

/** "Lumbra" within a sentence; "Shame" is a word, and a capital at the head of a sentence is no name. */
function isLikeFirm(who: string, directory: Directory): boolean {
  if (directory.isRepeated(who)) return true;
  return classOf(who.toLowerCase()) === null && (who.includes(' ') || directory.isInside(who));
}

/** Every stretch of land is one of these. */
const VAGUE = /^(?:district|area|region|place|territory|land|province|county|state)$/;
const MANY: readonly Nature[] = ['things', 'people'];
const THINGS: readonly Nature[] = ['thing', 'things'];

function rank({ sentence, mentions, isNamed, nature, part }: Entity): number {
  return (
    sentence +
    mentions * 0.4 +
    (isNamed ? 0.5 : 0) -
    (nature === 'name' ? 2 : 0) +
    (part === 'subject' ? 0.4 : part === 'owner' ? -0.4 : 0)
  );
}

/** "the manufacturer" may be named only later on: "the maker of the glasses, Lumbra". */
function ahead({ head, words }: Item, { discourse, text, at }: Around): Meant | null {
  if (words.includes(' ') || TOLD.test(text.slice(at, at + 7))) return null;
  const { directory } = discourse;
  const names = [head, ...ALSO].flatMap((each) => (each === head || isAlike(each, head) ? directory.calledBy(each) : []));
  const [who] = new Set(names);
  if (who !== undefined) return { who, entity: discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
  const body = directory.bodyCalled(head);
  if (body) return { who: body, entity: discourse.byName.get(body) ?? null, how: 'description', sure: 'likely' };
  return null;
}

function byMemory({ words }: Item, { discourse, memory, text, at }: Around): Meant | null {
  const meant = words.includes(' ') || TOLD.test(text.slice(at, at + 7)) ? null : whomDescribed(words, memory);
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
