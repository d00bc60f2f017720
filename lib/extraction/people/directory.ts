import { withAccents } from '#lib/extraction/people/accents';
import { firmOf } from '#lib/extraction/people/firm-of';
import { bodyAround } from '#lib/extraction/people/belongs';
import { headsAround } from '#lib/extraction/people/called';
import { readChambers } from '#lib/extraction/people/chambers';
import { readKin } from '#lib/extraction/people/kin';
import { readLands } from '#lib/extraction/people/lands';
import { electedFor } from '#lib/extraction/people/elected-for';
import { officesIn, roleBefore, roleBehind } from '#lib/extraction/people/offices-beside';
import { inTheChair, officesOfLabel } from '#lib/extraction/people/in-the-chair';
import { add, only } from '#lib/extraction/people/names-by-word';
import { isLessThan, isNounAtHead } from '#lib/extraction/people/noun-at-head';
import { isLikeBody, isLikeTown } from '#lib/extraction/people/known-by';
import { kept } from '#lib/extraction/text/kept';
import { withParticle } from '#lib/extraction/people/particles';
import { withoutKind } from '#lib/extraction/people/without-kind';
import { isSomebodyBeside, isToldOfPerson } from '#lib/extraction/people/told-of';
import { headingsInWords, nameInWords } from '#lib/extraction/text/heading-words';
import { genderOfFirstName } from '#lib/intake/blocks/first-names';
import { countryOf, isCountry } from '#lib/extraction/words/countries';
import { type Gender, genderOfRole, isBody, isRole } from '#lib/extraction/words/roles';
import { type NameRead, readNames } from '#lib/extraction/people/names';

/** Whom a text means by a name or a description. */
export interface Directory {
  /** The full name the text gives for a surname, a first name or an abbreviation; else the name itself. */
  fullName: (name: string) => string;
  /** Everybody whom the text gives an office: "belarusian president", "mayor". */
  holdersOf: (office: string) => ReadonlySet<string>;
  /** The offices the text gives somebody, the fullest first. */
  officesOf: (name: string) => readonly string[];
  /** The only body with this word in its name: "ministry". */
  bodyCalled: (word: string) => string | null;
  isPerson: (name: string) => boolean;
  /** Named at least twice, so that a capital at the beginning of a sentence is no chance. */
  isRepeated: (name: string) => boolean;
  genderOf: (name: string) => Gender;
  /** Nouns that the text calls somebody or something beside the name: "company", "mayor". */
  headsOf: (name: string) => readonly string[];
  /** The body that somebody is said to lead or to be of. */
  bodyOf: (name: string) => string | null;
  /** Whoever is called by a noun anywhere in the text, in the order of the names. */
  calledBy: (head: string) => readonly string[];
  /** Stands with a capital inside of a sentence. */
  isInside: (name: string) => boolean;
  /** Stands in small letters as well: a word rather than a name. */
  isWord: (name: string) => boolean;
  /** What the text speaks of as of a country: it has a government, a border, citizens. */
  isLand: (name: string) => boolean;
  /** Does or has somewhere in the text what firms and other bodies do or have. */
  isLikeBody: (name: string) => boolean;
  /** Has somewhere in the text what towns have. */
  isLikeTown: (name: string) => boolean;
}

interface Known {
  surnames: Map<string, Set<string>>;
  /** Surnames with accents, by their letters without. */
  folded: Map<string, string | null>;
  firstNames: Map<string, Set<string>>;
  /** By the first word of longer names. */
  starts: Map<string, Set<string>>;
  lands: ReadonlySet<string>;
  offices: Map<string, Set<string>>;
  bodies: Map<string, Set<string>>;
  abbreviations: Map<string, string>;
  people: Map<string, Gender>;
  /** Surnames used alone while only one bearer was known: they stay that person's. */
  settled: Map<string, string>;
  times: Map<string, number>;
  heads: Map<string, Set<string>>;
  /** Names in capitals at the head of a line, as they are written elsewhere. */
  labels: Map<string, string>;
  called: Map<string, Set<string>>;
  inside: Set<string>;
  /** Of whom the text says which body they are of. */
  members: Map<string, string>;
  /** Whether names stand in small letters as well. */
  words: Map<string, boolean>;
}

const ENDS_SENTENCE = /(?:^|[.!?:\n]["”’)]?\s*|["“«„]\s?)$/u;
/** How many names are known by what they do. */
const MOST_NAMES = 256;
const NOBODY: ReadonlySet<string> = new Set();
const PLACE_BEFORE = /\b(?:the|in|at|of|from|to|near|on|across|outside|into|between)\s$/i;
/** Reads the names of a whole text once, from its beginning. */
export function readDirectory(text: string): Directory {
  const known: Known = {
    surnames: new Map(),
    folded: new Map(),
    firstNames: new Map(),
    starts: new Map(),
    lands: readLands(text),
    offices: new Map(),
    bodies: new Map(),
    abbreviations: new Map(),
    people: new Map(),
    settled: new Map(),
    times: new Map(),
    heads: new Map(),
    labels: new Map(),
    called: new Map(),
    inside: new Set(),
    members: new Map(),
    words: new Map(),
  };
  const words = headingsInWords(text);
  for (const name of readNames(words)) enter(known, name, words);
  readInitials(known);
  for (const [short, name] of readChambers(text)) if (!known.abbreviations.has(short)) known.abbreviations.set(short, name);
  enterKin(known, text);
  return {
    fullName: (name) => fullName(known, name),
    holdersOf: (office) => known.offices.get(office.toLowerCase()) ?? NOBODY,
    officesOf: (name) => [...known.offices].flatMap(([office, holders]) => (holders.has(name) ? [office] : [])),
    bodyCalled: (word) => only(known.bodies.get(word.toLowerCase())),
    isRepeated: (name) => (known.times.get(name) ?? 0) > 1,
    isPerson: (name) => known.people.has(name),
    genderOf: (name) => known.people.get(name) ?? genderOfFirstName(name.split(' ')[0] ?? ''),
    headsOf: (name) => [...(known.heads.get(name) ?? [])],
    calledBy: (head) => [...(known.called.get(head) ?? [])],
    bodyOf: (name) => bodyOf(known, name),
    isInside: (name) => known.inside.has(name),
    isWord: (name) => isWord(known, name, text),
    isLand: (name) => known.lands.has(name),
    isLikeBody: kept(MOST_NAMES, (name) => isLikeBody(text, name)),
    isLikeTown: kept(MOST_NAMES, (name) => isLikeTown(text, name)),
  };
}

/** As far behind a name as a list of witnesses tells who somebody is. */
const BEHIND = 120;

function enter(known: Known, read: NameRead, text: string): void {
  const { index } = read;
  const before = text.slice(Math.max(0, index - 80), index);
  const behind = text.slice(index + read.text.length, index + read.text.length + BEHIND);
  const name = asNamed(known, withoutKind(read.name), { before, behind });
  const tokens = name.split(' ');
  known.times.set(name, (known.times.get(name) ?? 0) + 1);
  if (!ENDS_SENTENCE.test(before)) known.inside.add(name);
  for (const head of headsAround(before, behind)) {
    add(known.heads, name, head);
    add(known.called, head, name);
  }
  if (tokens.length > 1) add(known.starts, (tokens[0] ?? '').toLowerCase(), name);
  if (tokens.some(isBody)) return enterBody(known, name, behind);
  if (tokens.length === 1) {
    const owner = only(known.surnames.get(name.toLowerCase()));
    tellGender(known, owner ?? name, read.title);
    if (owner && !known.settled.has(name.toLowerCase())) known.settled.set(name.toLowerCase(), owner);
    return undefined;
  }
  const isHere = PLACE_BEFORE.test(before) && !isSomebodyBeside(tokens, before, behind);
  const isPlace = read.title === null && ((isHere && roleBehind(behind) === '') || /^(?:Co|County)\b/.test(name));
  if (tokens.length <= 4 && !isPlace) enterPerson(known, { ...read, name }, { before, behind });
  return undefined;
}

/** "Lord Abney", "Ms Crouch": a title says what sex somebody is, of whom no first name tells it. */
function tellGender({ people }: Known, who: string, title: string | null): void {
  const gender = title === null ? null : genderIn([title.toLowerCase()]);
  if (gender !== null && (people.get(who) ?? null) === null) people.set(who, gender);
}

/** "the Agence Nationale … AN": letters that only one name of several words begins with. */
function readInitials({ times, abbreviations, people }: Known): void {
  const short = new Map<string, Set<string>>();
  for (const name of times.keys()) {
    const initials = name.replace(/\P{Lu}*(\p{Lu})\P{Lu}*/gu, '$1');
    if (initials.length > 1 && name.includes(' ') && !people.has(name) && !isCountry(name)) add(short, initials, name);
  }
  for (const name of times.keys()) {
    const full = /^\p{Lu}{2,6}$/u.test(name) && countryOf(name) === null ? only(short.get(name)) : null;
    if (full !== null && !abbreviations.has(name)) abbreviations.set(name, full);
  }
}

function enterKin({ abbreviations, people, surnames }: Known, text: string): void {
  for (const { first, name, gender } of readKin(text)) {
    if (abbreviations.has(first) || surnames.has(first.toLowerCase())) continue;
    abbreviations.set(first, name);
    people.set(name, gender);
  }
}

/** Looked up once for each name, since the whole text is searched. */
function isWord({ words }: Known, name: string, text: string): boolean {
  const is = words.get(name) ?? text.includes(` ${name.toLowerCase()}`);
  words.set(name, is);
  return is;
}

/** A label in capitals names somebody whom a person writes in small letters. */
function asNamed({ labels }: Known, name: string, { before, behind }: { before: string; behind: string }): string {
  if (!LABEL.test(behind) || !/(?:^|\n)\s*$/.test(before) || name !== name.toUpperCase() || !name.includes(' '))
    return labels.get(name) ?? name;
  const plain = nameInWords(name);
  labels.set(name, plain);
  return plain;
}

const LABEL = /^(?:,\s[\p{L} ’'-]{2,60})?(?:\s?\([^()\n]{2,40}\))?\s?[:：]/u;

function enterBody({ bodies, abbreviations }: Known, name: string, behind: string): void {
  // "Hospital" alone is the noun at the head of a sentence.
  if (name.includes(' ')) for (const word of name.split(' ').filter(isBody)) add(bodies, word.toLowerCase(), name);
  const abbreviation = /^\s\((\p{Lu}{2,8})\)/u.exec(behind)?.[1];
  if (abbreviation) abbreviations.set(abbreviation, name);
}

function enterPerson(known: Known, { name, title }: NameRead, around: { before: string; behind: string }): void {
  const [first = name, ...others] = name.split(' ');
  const roles = [title ?? '', roleBefore(around.before), roleBehind(around.behind)];
  const offices = [
    ...roles.flatMap(officesIn),
    ...inTheChair(around.before, around.behind),
    ...officesOfLabel(around.before, around.behind),
    ...electedFor(around.behind),
  ];
  const gender = genderIn(roles) ?? known.people.get(name) ?? genderOfFirstName(first);
  if (gender || title || offices.length > 0 || isToldOfPerson(name, around)) known.people.set(name, gender);
  const body = bodyAround(around.before, around.behind);
  const told = known.members.get(name);
  if (body !== null && (told === undefined || isLessThan(told, body, known.inside))) known.members.set(name, body);
  add(known.surnames, (others.at(-1) ?? first).toLowerCase(), name);
  add(known.firstNames, first.toLowerCase(), name);
  for (const office of offices) add(known.offices, office, name);
}

/** By its full name where the text gives one: "the union" is the only union. */
function bodyOf(known: Known, name: string): string | null {
  const body = known.members.get(name);
  if (body === undefined) return null;
  if (/^\p{Ll}/u.test(body)) return only(known.bodies.get(body.split(' ').at(-1) ?? '')) ?? (body.includes(' ') ? body : null);
  if (isNounAtHead(body, known.inside)) return only(known.bodies.get(body.toLowerCase()));
  const full = fullName(known, body);
  return full.length < body.length ? body : full;
}

function genderIn(roles: readonly string[]): Gender {
  return roles.flatMap((role) => role.split(' ').map(genderOfRole)).find((gender) => gender !== null) ?? null;
}

function fullName(known: Known, name: string): string {
  const key = name.toLowerCase();
  if (name.includes(' '))
    return (
      withParticle(known.people.keys(), name) ??
      known.labels.get(name) ??
      longerBody(known, name) ??
      behindAcronym(known, withoutKind(name))
    );
  return (
    known.abbreviations.get(name) ??
    known.settled.get(key) ??
    only(known.surnames.get(key)) ??
    withAccents(known, name) ??
    firstNameOf(known, key) ??
    partyOf(known, key) ??
    startOf(known, key) ??
    name
  );
}

/** "the Veterinary Service" is the "State Veterinary Service of Romania" when that is the only one. */
function longerBody({ bodies, starts }: Known, name: string): string | null {
  const word = name.split(' ').find(isBody)?.toLowerCase();
  if (word === undefined) return firmOf(starts.get(name.split(' ')[0]?.toLowerCase() ?? ''), name);
  const longer = [...(bodies.get(word) ?? [])].filter((body) => ` ${body} `.includes(` ${name} `) && body !== name);
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** "the Council of the SG Putin: two names that a translation left side by side. */
function behindAcronym(known: Known, name: string): string {
  const rest = /^\p{Lu}{2,4} (\p{Lu}\p{Ll}\S+)$/u.exec(name)?.[1]?.toLowerCase();
  return (rest === undefined ? null : (known.settled.get(rest) ?? only(known.surnames.get(rest)))) ?? name;
}

/** A first name alone means somebody when one person bears it and it is a first name, or stands first in the name of a person. */
function firstNameOf({ firstNames, surnames, people, bodies }: Known, key: string): string | null {
  if (surnames.has(key)) return null;
  const name = only(firstNames.get(key));
  if (name === null || genderOfFirstName(key)) return name;
  // Cheng Boya is Cheng: in some languages the surname stands first.
  return people.has(name) && name.split(' ').length === 2 && !isBody(key) && !bodies.has(key) && !isRole(key) ? name : null;
}

/** "The Agrarians" are the Agrarian Union when no other party is called so. */
function partyOf({ bodies }: Known, key: string): string | null {
  if (!/[^s]s$/u.test(key)) return null;
  const start = `${key.slice(0, -1)} `;
  const parties = PARTIES.flatMap((word) => [...(bodies.get(word) ?? [])]).filter((body) => body.toLowerCase().startsWith(start));
  return only(new Set(parties));
}

const PARTIES = ['party', 'union', 'alliance', 'bloc', 'league', 'movement', 'front', 'federation', 'coalition'];

/** "Castellan" is Castellan Secure when no other name begins so. */
function startOf({ starts, people, lands }: Known, key: string): string | null {
  if (GENERAL.test(key) || isRole(key) || isBody(key) || countryOf(key) !== null) return null;
  const name = only(starts.get(key));
  return name === null || people.has(name) || lands.has(name.split(' ')[0] ?? '') ? null : name;
}

const GENERAL =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|great|greater|upper|lower|united|royal|national|international|federal|state|general|public|first|second|third|saint|san|santa|los|las|el|la|le|mount|lake|port|fort|black|white|red|green|grand|high|big|long|world|euro|european|north-\p{L}+)$/u;
