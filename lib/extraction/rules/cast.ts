import { enterBody } from '#lib/extraction/rules/cast-bodies';
import { IS, type Lexicon, withoutCase } from '#lib/extraction/rules/lexicon';
import { isHonour, readRuns } from '#lib/extraction/rules/name-runs';
import { isFinite } from '#lib/extraction/rules/verbs';
import { nominativeName } from '#lib/extraction/rules/nominative';
import {
  apposedTo,
  type At,
  hasAge,
  type Held,
  nameOf,
  officeBefore,
  officeBehind,
  type Run,
} from '#lib/extraction/rules/offices';
import { has, TITLES, type Word } from '#lib/extraction/rules/words-of';

/** An office somebody holds: its kind and the words that tell it from others ("Obras"). */
export interface Office {
  kind: number;
  of: Set<string>;
}

export interface Person {
  name: string;
  gender: 'm' | 'f' | null;
  offices: Office[];
  /** The party the text says the person is of. */
  group: number | null;
  /** Where the text names the person or the office first. */
  first: number;
  /** "la alcaldesa, Remedios Quintanar": the words that introduce the person, as places in the text. */
  introduced: { start: number; end: number } | null;
}

export interface Body {
  name: string;
  kind: number;
  at: number[];
  /** The nouns that introduce it: "asociación". */
  called: Set<string>;
}

/** Whom and what a text names, read once from its beginning. */
export interface Cast {
  people: Person[];
  bodies: Body[];
  /** Every name or part of a name that means one person. */
  byName: Map<string, Person | null>;
  /** Names that are no people, at their places: the longest form of each. */
  full: Map<string, string>;
  /** Where people are named, in order. */
  named: { at: number; person: Person }[];
  /** "Su portavoz, Milagros Otero": for whom somebody speaks. */
  sides: Map<string, string>;
}

/** Reads names, offices and bodies of a whole text. */
export function readCast(text: string, words: readonly Word[], lexicon: Lexicon): Cast {
  const small = new Set(words.filter(({ bits }) => !(bits & IS.capital)).map(({ lower }) => lower));
  const at = { text, words, lexicon, small };
  const cast: Cast = { people: [], bodies: [], byName: new Map(), full: new Map(), named: [], sides: new Map() };
  const runs = readRuns(at);
  for (const run of runs) enterBody(cast, at, run);
  for (const run of runs) if (!isTitled(at, run)) enterPerson(cast, at, run);
  for (const run of runs) if (isTitled(at, run)) enterTitled(cast, at, run);
  for (const run of runs) noteName(cast, at, run);
  return cast;
}

function enterPerson(cast: Cast, at: At, run: Run): void {
  const { words, lexicon } = at;
  const said = nameOf(at, run);
  if (cast.byName.has(nameKey(said, lexicon)) || has(words[run.from], IS.body)) return;
  const name = nominativeName(said, lexicon, isOblique(at, run));
  const held = { before: officeBefore(at, run), behind: officeBehind(at, run) };
  const office = held.before ?? held.behind;
  const isHonoured = isHonour(at, run.from - 1);
  const isKnown = isHonoured || name !== said || lexicon.firstNames.has((words[run.from] as Word).lower);
  const isPerson = office
    ? run.to - run.from >= 2 || isKnown
    : isHonoured || (run.to - run.from >= 2 && (isKnown || showsItself(at, run)));
  if (!isPerson || (!isKnown && isOfArticle(at, run)) || cast.bodies.some((body) => body.name === said)) return;
  const introduced = introducedAt(at, run, held);
  const person: Person = {
    name: isHonoured && run.to - run.from === 1 ? `${(words[run.from - 1] as Word).lower} ${name}` : name,
    gender: genderOf(name, office?.gender ?? honouredAs(words[run.from - 1], isHonoured), lexicon),
    offices: (office?.kinds ?? []).map((kind) => ({ kind, of: office?.of ?? new Set() })),
    group: groupOf(at, run, office),
    first: introduced?.start ?? (words[run.from] as Word).start,
    introduced,
  };
  cast.people.push(person);
  addNames(cast, person, run, at);
}

function honouredAs(word: Word | undefined, isHonoured: boolean): 'm' | 'f' | null {
  return isHonoured ? (/^(?:doña|sor)$/.test(word?.lower ?? '') ? 'f' : 'm') : null;
}

/** "председатель Раиса Дубровина": where names have cases, an office of men is held by women as well, and the name tells. */
function genderOf(name: string, held: Person['gender'], { firstNames, cases }: Lexicon): Person['gender'] {
  const [first = '', ...others] = name.toLowerCase().split(' ');
  const known = firstNames.get(first) ?? null;
  if (!cases) return held ?? known;
  return known ?? (WOMAN_NAMED.test(others.at(-1) ?? '') ? 'f' : held);
}

const WOMAN_NAMED = /(?:ов|ев|ёв|єв|ін|їн|ин|ск|цк|ськ|цьк)(?:а|ая)$/u;

/** "El presidente de la Autoridad Portuaria", "il direttore della Croce Rossa": no person has an article behind "de". */
function isOfArticle({ words }: At, { from }: Run): boolean {
  const [of, article] = [words[from - 2], words[from - 1]];
  if (words[from]?.mark !== '' || !article) return false;
  if (/^(?:del|della|dello|du)$/.test(article.lower)) return true;
  return /^(?:la|las|los|el)$/.test(article.lower) && article.mark === '' && has(of, IS.preposition);
}

/** "депутата Петрова", "по словам Петрова": the words before a name do not stand as a subject would. */
function isOblique({ words, lexicon }: At, { from }: Run): boolean {
  const before = words[from]?.mark === '' ? words[from - 1] : undefined;
  if (!lexicon.cases || !before) return false;
  return (
    has(before, IS.according) || (has(before, IS.role) && lexicon.byStem.get(withoutCase(before.lower, lexicon)) !== before.lower)
  );
}

/** "M. Ruelle", "Mme Gay", "Me Sonia Terrasse". */
function isTitled({ words, lexicon }: At, { from, to }: Run): boolean {
  return to - from >= 2 && (TITLES[lexicon.base]?.test((words[from] as Word).text) ?? false);
}

const OF_WOMEN = /^(?:Mme|Mlle|Sra|Dra)$/;
const OF_ALL = /^(?:Me|Dr|Pr)$/;

/** Whoever is called by a title is somebody; with a first name the name stands without it. */
function enterTitled(cast: Cast, at: At, { from, to }: Run): void {
  const { words, lexicon } = at;
  const title = (words[from] as Word).text;
  const plain = { from: from + 1, to };
  const last = nameKey(nameOf(at, { from: to - 1, to }), lexicon);
  if (cast.byName.get(nameKey(nameOf(at, plain), lexicon)) || (to - from === 2 && cast.byName.get(last))) return;
  const run = to - from > 2 ? plain : { from, to };
  const held = { before: officeBefore(at, { from, to }), behind: officeBehind(at, { from, to }) };
  const office = held.before ?? held.behind;
  const introduced = introducedAt(at, { from, to }, held);
  const first = lexicon.firstNames.get(words[from + 1]?.lower ?? '') ?? null;
  const person: Person = {
    name: nameOf(at, run),
    gender: office?.gender ?? (OF_WOMEN.test(title) ? 'f' : OF_ALL.test(title) ? first : 'm'),
    offices: (office?.kinds ?? []).map((kind) => ({ kind, of: office?.of ?? new Set() })),
    group: groupOf(at, { from, to }, office),
    first: introduced?.start ?? (words[from] as Word).start,
    introduced,
  };
  cast.people.push(person);
  const key = nameKey(title, lexicon);
  const known = cast.byName.has(key);
  addNames(cast, person, run, at);
  if (!known) cast.byName.delete(key);
}

function showsItself(at: At, run: Run): boolean {
  return hasAge(at, run) !== null || (speaks(at, run) && !isThing(at, run));
}

/** "el grupo Moliner Alto": a noun right before a name says that it is nobody's. */
function isThing({ words, lexicon }: At, { from }: Run): boolean {
  const before = words[from - 1];
  return (
    lexicon.humans.size > 0 &&
    words[from]?.mark === '' &&
    before !== undefined &&
    before.bits === 0 &&
    /^\p{Ll}{4}/u.test(before.text)
  );
}

/** From the office before a name to the age or the office behind it; null when nothing introduces the name. */
function introducedAt(at: At, run: Run, { before, behind }: { before: Held | null; behind: Held | null }): Person['introduced'] {
  const [first, last] = [at.words[run.from] as Word, at.words[run.to - 1] as Word];
  const age = hasAge(at, run);
  const apposed = before || behind ? null : apposedTo(at, run);
  if (!before && !behind && apposed === null && age === null) return null;
  return {
    start: Math.min(first.start, before?.start ?? apposed ?? first.start),
    end: Math.max(last.end, age ?? 0, behind?.end ?? (before ? ofBody(at, run) : 0)),
  };
}

/** "La climatóloga Nuria Abós, de la Universidad del Arlo,": where what she is of ends, else 0. Spanish. */
function ofBody({ words, lexicon }: At, { to }: Run): number {
  if (lexicon.base !== 'es' || words[to]?.mark !== ',' || !/^del?$/.test(words[to]?.lower ?? '')) return 0;
  const noun = words[has(words[to + 1], IS.determiner) ? to + 2 : to + 1];
  if (!has(noun, IS.capital) && !(has(noun, IS.body) && /^(?:el|la|los|las)$/.test(words[to + 1]?.lower ?? ''))) return 0;
  let end = to + 1;
  while (end < Math.min(words.length, to + 9) && words[end]?.mark === '' && !isFinite(words, end)) end += 1;
  return words[end]?.mark === ',' ? (words[end - 1] as Word).end : 0;
}

/** "portavoz del PP", "Julián Roda (PSOE)". */
function groupOf({ words, lexicon }: At, { to }: Run, office: Held | null): number | null {
  const behind = words[to]?.mark === '(' ? lexicon.groups.get((words[to] as Word).lower) : undefined;
  const held = [...(office?.of ?? [])].map((word) => lexicon.groups.get(word)).find((group) => group !== undefined);
  return behind ?? held ?? null;
}

/** A name in small letters and without the endings of its case: "Ветрова" is "Ветров". */
export function nameKey(name: string, lexicon: Lexicon): string {
  const small = name.toLowerCase().replace(/\s+/g, ' ');
  return lexicon.cases
    ? small
        .split(' ')
        .map((word) => withoutCase(word, lexicon))
        .join(' ')
    : small;
}

/** The full name, the first name and every part behind it; a part of two people's names means neither. */
function addNames({ byName }: Cast, person: Person, { from, to }: Run, at: At): void {
  const keys = new Set([person.name.toLowerCase()]);
  for (let i = from; i < to; i += 1) {
    keys.add((at.words[i] as Word).lower);
    keys.add(nameOf(at, { from: i, to }).toLowerCase());
    if (to - i > 1 && i > from) keys.add(nameOf(at, { from: i, to: i + 1 }).toLowerCase());
  }
  for (const name of keys) {
    const key = nameKey(name, at.lexicon);
    byName.set(key, byName.has(key) && byName.get(key) !== person ? null : person);
  }
}

/** A verb of saying stands right before or behind the name. */
function speaks({ words }: At, { from, to }: Run): boolean {
  return has(words[to], IS.say) || has(words[from - 1], IS.say);
}

function noteName(cast: Cast, at: At, run: Run): void {
  const name = nameOf(at, run);
  const person = cast.byName.get(nameKey(name, at.lexicon));
  if (person) cast.named.push({ at: (at.words[run.from] as Word).start, person });
}
