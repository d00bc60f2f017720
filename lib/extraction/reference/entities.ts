import type { Span } from '#lib/extraction/extraction';
import type { Directory } from '#lib/extraction/people/directory';
import { peopleOf } from '#lib/extraction/reference/demonyms';
import { isAmount } from '#lib/extraction/reference/amount';
import type { Item, Part } from '#lib/extraction/reference/item';
import { genderOfNoun, isBodyNoun, isKnownNoun, isPeople, isPersonalNoun, isPluralNoun } from '#lib/extraction/reference/nouns';
import { classOf, fieldOf, isHardlyNoun, type NounClass, type NounField } from '#lib/extraction/reference/noun-kinds';
import type { PronounJudge } from '#lib/extraction/reference/pronoun-place';
import { kept } from '#lib/extraction/text/kept';
import { countryOf, isCountry } from '#lib/extraction/words/countries';
import { isOutlet } from '#lib/extraction/words/outlets';
import { isBase } from '#lib/extraction/words/predicate';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { type Gender, genderOfRole, isBody, isRole } from '#lib/extraction/words/roles';
import { unseen } from '#lib/extraction/reference/unseen';

export type Nature = 'person' | 'people' | 'body' | 'country' | 'place' | 'thing' | 'things' | 'name';

/** Somebody or something that a text speaks of. */
export interface Entity {
  /** The fullest name, else a description with its article. */
  who: string;
  nature: Nature;
  gender: Gender;
  /** Nouns it has been called by, in small letters. */
  heads: Set<string>;
  isNamed: boolean;
  /** What the noun that brought it in mostly names. */
  kind?: NounClass | null;
  /** As the text first put it at length: "report by the prison inspectorate". */
  full?: string;
  /** With a clause that tells it from others: "letter that was found in a drawer". */
  told?: string;
  mentions: number;
  /** Those who were named together: "Ann Lowe and Ben Reed". */
  of?: readonly Entity[];
  /** Stood behind "from", "to" or the like: maybe a place. */
  isSomewhere?: boolean;
  /** Some of several: "two of the ships". */
  isShare?: boolean;
  /** The kind of pronoun that took it up last. */
  meantBy?: string | null;
  /** The sentence that mentioned it last, what it was there, and in which clause. */
  sentence: number;
  part: Part;
  clause: number;
  /** The words that mentioned it last. */
  last?: Item;
}

/** What a text has spoken of up to a sentence, the latest first. */
export interface Discourse {
  directory: Directory;
  recent: Entity[];
  byName: Map<string, Entity>;
  sentence: number;
  /** The sentence that was read last. */
  before: Span | null;
  /** Those who lead a conversation, whom nobody means by "my opponent". */
  hosts: Set<string>;
  /** Who speaks and is spoken to in a conversation: "she" is neither. */
  talking: ReadonlySet<string>;
  /** "Its president, Gwen Tolliver": whose somebody is. */
  members: Map<string, string>;
  /** Tells how well each may be meant by a pronoun. */
  judge: PronounJudge;
}

const KEPT = 200;
const SIDE = /^(?:side|sides|government|authorities|leadership|delegation|officials|forces|army|military|team|people)$/;

export function createDiscourse(directory: Directory, judge: PronounJudge): Discourse {
  return {
    directory,
    recent: [],
    byName: new Map(),
    sentence: 0,
    before: null,
    hosts: new Set(),
    talking: new Set(),
    members: new Map(),
    judge,
  };
}

/** Takes the mentions of a sentence into what the text has spoken of. */
export function remember(discourse: Discourse, mentions: readonly { item: Item; entity: Entity }[]): void {
  discourse.sentence += 1;
  const met = new Set<Entity>();
  for (const { item, entity } of mentions) {
    if (!met.has(entity)) entity.mentions += 1;
    // What a sentence is about stays so, whatever it is called further on.
    if (!met.has(entity) || item.part === 'subject') [entity.part, entity.clause] = [item.part, item.clause];
    entity.last = item;
    entity.sentence = discourse.sentence;
    if (entity.isNamed) discourse.byName.set(entity.who, entity);
    met.add(entity);
  }
  discourse.recent = [...met, ...discourse.recent.filter((entity) => !met.has(entity))].slice(0, KEPT);
}

/** Takes in whoever speaks in a transcript from here on. */
export function meet(discourse: Discourse, who: string, isHost: boolean): void {
  const entity = named(discourse, who, 'person');
  if (isHost) discourse.hosts.add(who);
  entity.mentions += 1;
  [entity.sentence, entity.part, entity.clause] = [discourse.sentence, 'subject', 0];
  discourse.recent = [entity, ...discourse.recent.filter((each) => each !== entity)].slice(0, KEPT);
}

/** The entity that a phrase names or brings in, without what it may refer back to. Null for amounts, times and the like. */
export function namedBy(discourse: Discourse, item: Item): Entity | null {
  const country = countryIn(item);
  if (country) return countryNamed(discourse, country);
  if (item.name) return byName(discourse, item);
  return broughtIn(item);
}

export function personNamed(discourse: Discourse, who: string): Entity {
  return named(discourse, who, 'person');
}

export function countryNamed(discourse: Discourse, country: string): Entity {
  return named(discourse, country, 'country');
}

/** "Kazakhstan", "the Mongolian side". */
function countryIn({ words, name, head }: Item): string | null {
  if (isCountry(name?.name ?? words)) return name?.name ?? words;
  const [first = ''] = words.split(' ');
  return SIDE.test(head) ? countryOf(first) : null;
}

/** The country that "the Ukrainian side" stands for. */
export function sideNamed({ words, head, opener }: Item): string | null {
  return opener === 'the' && /^sides?$/.test(head) ? countryOf(words.split(' ')[0] ?? '') : null;
}

function byName(discourse: Discourse, item: Item): Entity | null {
  const { directory } = discourse;
  const { name } = item;
  if (name && name.title === null && NO_NAME.test(name.name)) return null;
  if (name && name.title === null && isManyPeople(name.name)) return manyPeople(item);
  if (!name || (isRole(name.name) && !name.name.includes(' ')) || (item.isOpening && !isKnown(directory, name.name, name.title)))
    return broughtIn(item);
  const full = directory.fullName(name.name);
  const who = item.opener === 'the' && full === name.name && isBody(full) ? (directory.bodyCalled(full) ?? full) : full;
  if (countryOf(who)) return null;
  return named(discourse, who, natureOfName(directory, who, item));
}

/** "Two Poles", "Kenyans", "the Islamists". */
function isManyPeople(name: string): boolean {
  if (!/^\p{Lu}\p{L}+[^s]s$/u.test(name)) return false;
  return peopleOf(name)?.isMany === true || (isPeople(name.toLowerCase()) && classOf(name.toLowerCase()) === 'person');
}

function manyPeople({ words, head, opener, isOpening, name }: Item): Entity {
  const isCountry = peopleOf(name?.name ?? '') !== null;
  const said = isOpening && (!isCountry || words !== name?.text) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const who = opener === 'the' ? `the ${said}` : said;
  return unseen({ who, nature: 'people', gender: null, heads: new Set([head]), isNamed: false, kind: 'person' });
}

/** Days and exclamations, which nothing takes up. */
const NO_NAME = /^(?:God|Heaven|Lord|Christmas|Easter|Ramadan|Pentecost|Lent|(?:\p{Lu}\p{L}+['’]?s?\s){0,3}(?:Day|Eve|Week))$/u;

/** A capital at the head of a sentence is no name by itself. */
function isKnown(directory: Directory, name: string, title: string | null): boolean {
  if (title !== null || name.includes(' ') || (isNoWord(name) && !directory.isWord(name))) return true;
  return directory.isInside(name) || directory.fullName(name) !== name || isOutlet(name);
}

/** "Tipolux": no word of English. */
function isNoWord(name: string): boolean {
  const word = name.toLowerCase();
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || isPastForm(word) || /[^u]s$/.test(word)) return false;
  if (NO_NOUN.test(word) && !(word.endsWith('ing') && isNoVerb(word.slice(0, -3)))) return false;
  return classOf(word) === null && fieldOf(word) === null && !isHardlyNoun(word) && !isKnownNoun(word) && !isPeople(word);
}

/** "Boeing" is no gerund. */
function isNoVerb(stem: string): boolean {
  return [stem, `${stem}e`, stem.slice(0, -1)].every((form) => !isBase(form) && !isHardlyNoun(form) && classOf(form) === null);
}

const HOSPITAL =
  /\b(?:Medical Cent(?:er|re)|Infirmary|Clinic|Hospice|(?<!(?:Attorney|Auditor|Secretary|Director|Surgeon|Solicitor|Governor|Inspector|Prosecutor|Comptroller|Advocate) )General)$/;
const SHIP = /^(?:HMS|USS|HMAS|HMCS|INS|MV|MS|SS|RMS|MT)\s\p{Lu}/u;
/** Names that only firms have. */
const FIRM =
  /\s&\s|\s(?:Inc|plc|Ltd|LLC|Corp|AG|Group|Holdings?|Works|Securities|Industries|Partners|Airlines|Airways|Motors|Foods|Pharma|Pharmaceuticals|Biologics|Therapeutics|Diagnostics|Laboratories|Genomics|Healthcare|Systems|Technologies|Solutions|Homes|Properties|Estates|Developments|Construction|Engineering|Shipping|Ferries|Hotels|Resorts|Supermarkets|Dairies|Timber|Petroleum|Utilities|Telecom|Insurance|Investments|Software|Energy|Logistics|Steel|Bank|Co|GmbH|SpA|Pty|Builders|Contractors|Distillers|Breweries|Seeds|Chemicals|Freight|Haulage|Facilities|Consulting|Consultants|Aggregates|Plastics|Textiles|Cement|Aerospace|Aviation|Automotive|Biotech|Biosciences|Packaging|Fisheries|Ceramics|Bakeries|Electronics|Semiconductors|Bridgeworks|Ironworks|Shipyards?|Shipbuilders|Renewables|Mining|Brewing|Milling|Publishing|Clothing|Catering|Recruitment|Staffing|Gaming|Betting|Media|Retail|Stores|Pharmacies|Capital|Ventures|Materials|Minerals|Metals|Resources|Robotics|Instruments|Networks|Studios|Pictures|Railways|Buses|Coaches|Cruises|Electric|Electricity|Solar|Seafoods|Meats|Fruits|Beverages|Drinks|Vineyards|Cosmetics|Apparel|Footwear|Furniture|Kitchens|Interiors|Aluminium|Batteries|Cables|Turbines|Engines|Machinery|Payments|Analytics|Labs|Digital|Broadband|Cinemas|Casinos|Wireless|Dynamics|Biosystems|Optics|Photonics|Composites|Polymers|Fertilisers|Fertilizers)\.?$/;
/** "the Auditor General": whoever holds the office. */
const HOLDER =
  /^(?:Attorney|Auditor|Secretary|Director|Surgeon|Solicitor|Governor|Comptroller|Inspector|Prosecutor|Registrar|Consul|Procurator|Advocate)[ -]General$/;
const NEAR = /^(?:in|at|near|across|outside|around)$/;

function natureOfName(directory: Directory, who: string, { name, behind }: Item): Nature {
  if (name?.title == null && isFirmName(who, directory)) return 'body';
  if (name?.title != null || directory.isPerson(who) || HOLDER.test(who)) return 'person';
  if (directory.isLand(who)) return 'country';
  if (who.split(' ').some(isBody) || isOutlet(who) || /^\p{Lu}{3,}$/u.test(who)) return 'body';
  if (FIRM.test(who) || HOSPITAL.test(who) || directory.headsOf(who).some(isBodyNoun)) return 'body';
  return behind !== null && NEAR.test(behind) ? 'place' : 'name';
}

/** "Berg & Sons", "Harbour Pilots' Guild", the firm “Altan”: nobody, though an owner or a speaker is called so. */
export function isFirmName(who: string, directory: Directory): boolean {
  if (FIRM.test(who) || /\s&\s|s['’]\s\p{Lu}/u.test(who)) return true;
  return directory.genderOf(who) === null && directory.headsOf(who).some(isBodyNoun);
}

function named(discourse: Discourse, who: string, nature: Nature): Entity {
  const known = discourse.byName.get(who);
  if (known) {
    if (known.nature === 'name' || known.nature === 'place') known.nature = nature === 'name' ? known.nature : nature;
    return known;
  }
  const { directory } = discourse;
  const words = who.toLowerCase().split(' ');
  const isFirm = FIRM.test(who);
  const heads = new Set([
    ...(isFirm ? ['company'] : []),
    ...(HOSPITAL.test(who) ? ['hospital'] : []),
    ...(SHIP.test(who) ? ['ship'] : []),
    ...words.filter((word) => isBody(word) || isBodyNoun(word)),
    ...directory.headsOf(who),
    ...(nature !== 'person' && words.length > 1 ? words.slice(-1) : []),
  ]);
  const gender = nature === 'person' || nature === 'name' ? directory.genderOf(who) : null;
  const entity = unseen({ who, nature, gender, heads, isNamed: true });
  discourse.byName.set(who, entity);
  return entity;
}

const NO_NOUN =
  /^(?:\p{L}+ly|\p{L}+ing|will|is|are|was|were|do|does|did|has|have|had|can|could|would|should|may|might|must|shall|please|yes|no|well|nor|unlike|given|according|due|per|compared|based|friends|ladies|gentlemen|colleagues)$/u;

/** Words that look like something and are nothing that a pronoun takes up. */
const NOTHING =
  /^(?:god|heaven|goodness|nobody|somebody|anybody|everybody|nothing|something|anything|everything|anyone|everyone|someone|quiet|easter|christmas|ramadan|pentecost|hand|behalf|favou?r|means|regard|respect|sake|spite|order|case|doubt|mind|touch|sight|conference|colleagues|friends|laughter|applause)$/;

const NOBODY = /^(?:nobody|somebody|anybody|everybody|anyone|everyone|someone)$/;

/** "a former colleague", "600 pairs", "midwives". */
function broughtIn(item: Item): Entity | null {
  const { head, opener, words: said } = item;
  if (NOBODY.test(head)) return null;
  if (NOTHING.test(head) && ((opener === null && said.toLowerCase() === head) || head === 'hand')) return null;
  if (isNoNoun(item)) return null;
  if (item.isOpening && opener === null && !item.isPlural && isPastForm(head)) return null;
  const isPlural = item.isPlural || (item.name !== null && isPluralNoun(head));
  if (item.isOpening && opener === null && NO_NOUN.test(head) && item.words.toLowerCase() === head) return null;
  if (isAmount(item)) return null;
  const nature = natureOfNoun(head, isPlural);
  const gender = nature === 'person' ? (genderOfNoun(head) ?? genderOfRole(head)) : null;
  const words =
    item.isOpening && (isPlural || nature !== 'thing') ? item.words.charAt(0).toLowerCase() + item.words.slice(1) : item.words;
  const who = isPlural || opener === null ? words : `the ${words}`;
  return unseen({ who, nature, gender, heads: new Set([head]), isNamed: false, kind: classOf(head) });
}

/** "early", "false", "the first": an adjective or a verb that stands where a noun could; "a stabbing" is a noun. */
function isNoNoun({ head, opener, words, name, isPlural }: Item): boolean {
  if (/^an?$/.test(opener ?? '') && head.endsWith('ing')) return false;
  if (!isHardlyNoun(head) || isPlural || isKnownNoun(head)) return false;
  if (opener !== null && isBase(head) && !isPastForm(head) && words.toLowerCase() === head) return false;
  return (opener === null || words.toLowerCase() === head) && (name === null || words.toLowerCase() === head);
}

/** "Swept off the rails, …", "Opened in 1908, …": no name, though it begins with a capital. */
export function isPastForm(head: string): boolean {
  return IRREGULAR_PAST.has(head) || /\p{L}{3,}ed$/u.test(head);
}

export function natureOfNoun(head: string, isPlural: boolean): Nature {
  return isPlural ? natureOfMany(head) : natureOfOne(head);
}

const KEPT_NOUNS = 2048;
const natureOfOne = kept(KEPT_NOUNS, (head) => natureOf(head, false));
const natureOfMany = kept(KEPT_NOUNS, (head) => natureOf(head, true));

function natureOf(head: string, isPlural: boolean): Nature {
  const field = fieldNow(head);
  if (isPlural) return isPeople(head) || isRole(head.replace(/s$/, '')) || field === 'person' ? 'people' : 'things';
  if (isPersonalNoun(head) || isRole(head)) return 'person';
  // "the maker", "the operator" are firms rather than people.
  if (isBodyNoun(head) || isBody(head)) return 'body';
  if (field === 'person' || isByTrade(head)) return 'person';
  return field === 'body' ? 'body' : 'thing';
}

const BY_FIELD = { person: 'person', body: 'group', place: 'location' } as const;

/** "line" names a body by one of its meanings only. */
function fieldNow(head: string): NounField | null {
  const field = fieldOf(head);
  const kind = classOf(head);
  return field === null || kind === BY_FIELD[field] || (field === 'person' && kind === null) ? field : null;
}

/** "physiotherapist", "paediatrician". */
function isByTrade(head: string): boolean {
  return (
    /(?:ist|ician|man)$/.test(head) &&
    classOf(head) === null &&
    /\p{L}{3,}(?:(?:olog|ap|ym|om|er|in|al|en|ur|on)ist|ician|woman|(?<!wo|hu)man)$/u.test(head)
  );
}
