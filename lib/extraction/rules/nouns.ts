import type { Cast, Person } from '#lib/extraction/rules/cast';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { endOf, isNoun } from '#lib/extraction/rules/met';
import { genderBy } from '#lib/extraction/rules/offices';
import { stemOf } from '#lib/extraction/rules/stems';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Whom or what a text names at a place: a person, a body, or a thing by a noun phrase. */
export interface Noun {
  at: number;
  end: number;
  /** As it is told: the full name, or the words without their article. */
  who: string;
  stem: string;
  gender: 'm' | 'f' | null;
  isMany: boolean;
  /** Somebody, or several people. */
  isHuman: boolean;
  isBody: boolean;
  isNamed: boolean;
  isMoney: boolean;
  /** It opens its sentence or stands before a verb. */
  isSubject: boolean;
  /** It is one of those that were named before: "la", "dicho". */
  isKnown: boolean;
  /** It stands inside of another noun phrase: "un pueblo de 7.800 habitantes". */
  isInner: boolean;
  sentence: number;
}

/** A verb of the text. */
export interface Deed {
  at: number;
  end: number;
  form: string;
}

const LEAST_VERB = 4;
/** "cortada". */
const DONE = /[ai]d[oa]s?$/;

/** The verbs of a text in its order, for nouns that take them up: "citar" and "la citación". */
export function readDeeds(words: readonly Word[], lexicon: Lexicon): Deed[] {
  if (lexicon.humans.size === 0) return [];
  return words.flatMap((word, i) =>
    word.lower.length >= LEAST_VERB && (has(word, IS.infinitive | IS.participle) || DONE.test(word.lower) || isFinite(words, i))
      ? [{ at: word.start, end: word.end, form: word.lower }]
      : [],
  );
}

interface At {
  text: string;
  words: readonly Word[];
  lexicon: Lexicon;
}

/** Reads the noun phrases and names of a whole text in its order, in time linear in its length; none for a language without the words for it. */
export function readNouns(text: string, words: readonly Word[], { lexicon, cast }: { lexicon: Lexicon; cast: Cast }): Noun[] {
  if (lexicon.humans.size === 0) return [];
  const nouns: Noun[] = [];
  const people = new Map(cast.named.map(({ at, person }) => [at, person] as const));
  const bodies = new Map(cast.bodies.flatMap((body) => body.at.map((at) => [at, body] as const)));
  const seen = new Set<string>();
  let sentence = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (i > 0 && /[.!?…\n]/.test(word.mark)) sentence += 1;
    const person = people.get(word.start);
    const body = person ? undefined : bodies.get(word.start);
    const place = { i, sentence, isSubject: isSubject(words, i) };
    if (person) nouns.push({ ...nameAt(word, place), who: person.name, gender: person.gender, isHuman: true });
    else if (body) nouns.push({ ...nameAt(word, place), who: body.name, gender: genderOf(words, i), isBody: true });
    else {
      const noun = phraseAt({ text, words, lexicon }, i, sentence);
      if (noun) nouns.push(namedNext(noun, people) ?? holderOf(noun, cast, lexicon) ?? firstTold(noun, seen));
      if (noun) seen.add(noun.stem);
    }
  }
  return nouns;
}

/** "perdieron la cosecha": what was not told of before is new, whatever its article. */
function firstTold(noun: Noun, seen: ReadonlySet<string>): Noun {
  return noun.isKnown && !noun.isHuman && !noun.isBody && !seen.has(noun.stem)
    ? { ...noun, isKnown: false, isSubject: false, isInner: true }
    : noun;
}

/** "su compañera Lucía Prado": the name says who it is. */
function namedNext(noun: Noun, people: ReadonlyMap<number, Person>): Noun | null {
  const person = noun.isHuman && !noun.isMany ? (people.get(noun.end + 1) ?? people.get(noun.end + 2)) : undefined;
  return person ? { ...noun, who: person.name, gender: person.gender ?? noun.gender, isNamed: true } : null;
}

/** "el magistrado": whoever holds the office, when one alone does. */
function holderOf(noun: Noun, { people }: Cast, lexicon: Lexicon): Noun | null {
  const role = noun.isKnown && !noun.isMany && noun.isHuman ? lexicon.roles.get(noun.who.toLowerCase()) : undefined;
  if (!role || lexicon.involved.has(role.kind)) return null;
  const gender = role.gender ?? noun.gender;
  const holders = people.filter(
    (person) =>
      person.first < noun.at && person.offices.some(({ kind }) => kind === role.kind) && (person.gender ?? gender) === gender,
  );
  const [holder] = holders;
  return holder && holders.length === 1 ? { ...noun, who: holder.name, gender, isNamed: true } : null;
}

function nameAt({ start, end, lower }: Word, { sentence, isSubject: first }: { sentence: number; isSubject: boolean }): Noun {
  return {
    at: start,
    end,
    who: '',
    stem: stemOf(lower),
    gender: null,
    isMany: false,
    isHuman: false,
    isBody: false,
    isNamed: true,
    isMoney: false,
    isSubject: first,
    isKnown: true,
    isInner: false,
    sentence,
  };
}

/** A noun behind an article, a number or a preposition, with what tells it from others. */
function phraseAt(at: At, i: number, sentence: number): Noun | null {
  const { text, words, lexicon } = at;
  const led = words[i - 1];
  const isCounted = has(led, IS.number) || lexicon.numerals.has(led?.lower ?? '');
  if (!opensPhrase(at, i, isCounted)) return null;
  const head = headOf(words, lexicon, i);
  const plain = withTopic(words, head, Math.max(endOf(words, head), head + 1));
  const to = lexicon.spots.has(words[head]?.lower ?? '') ? withName(words, plain) : plain;
  const noun = words[head] as Word;
  const isMoney = MONEY.test(noun.lower) && isCounted;
  if (MEASURE.test(noun.lower) && isCounted && !isMoney) return null;
  const stem = stemOf(noun.lower);
  return {
    at: (words[i] as Word).start,
    end: (words[to - 1] as Word).end,
    who: text.slice((words[isCounted ? i - 1 : i] as Word).start, (words[to - 1] as Word).end).replace(/\s+/g, ' '),
    stem,
    gender: genderOf(words, i) ?? endingOf(noun.lower),
    isMany: isMany(led, isCounted, noun.lower),
    isHuman: has(noun, IS.role) || [stem, `${stem}e`].some((each) => lexicon.humans.has(each) || lexicon.roles.has(each)),
    isBody: lexicon.bodies.has(noun.lower),
    isNamed: false,
    isMoney,
    isSubject: isSubject(words, i - 1),
    isKnown: DEFINITE.test(led?.lower ?? '') && to === head + 1,
    isInner: led?.lower === 'del' || /^(?:de|del)$/.test(words[i - 2]?.lower ?? ''),
    sentence,
  };
}

function opensPhrase({ words, lexicon }: At, i: number, isCounted: boolean): boolean {
  const word = words[i] as Word;
  if (word.mark !== '' || !isNoun(word)) return false;
  const led = words[i - 1];
  const isLed = isCounted || has(led, IS.determiner | IS.article) || CONTRACTED.test(led?.lower ?? '') || isOfMany(words, i);
  if (!(isLed || isObject(words, i)) || isFinite(words, i)) return false;
  return !lexicon.times.has(word.lower) && !lexicon.clients.has(word.lower) && !lexicon.being.has(words[i - 2]?.lower ?? '');
}

/** "un centenar de vecinos". */
function isOfMany(words: readonly Word[], i: number): boolean {
  return (
    words[i - 1]?.lower === 'de' &&
    words[i - 1]?.mark === '' &&
    MANY_OF.test(words[i - 2]?.lower ?? '') &&
    (words[i]?.lower.endsWith('s') ?? false)
  );
}

const MANY_OF =
  /^(?:centenar|centenares|decenas?|docenas?|veintena|treintena|millar|millares|cientos|miles|grupo|mayoría|mitad|tercio)$/;

/** "tomó muestras": several without an article, right behind the verb. */
function isObject(words: readonly Word[], i: number): boolean {
  const isBehind = has(words[i - 1], IS.infinitive | IS.finite) && (has(words[i - 1], IS.infinitive) || isFinite(words, i - 1));
  return isBehind && /\p{L}{3}[aeio]s$/u.test(words[i]?.lower ?? '');
}

const MEASURE =
  /^(?:años?|mes(?:es)?|días?|semanas?|horas?|minutos?|segundos?|jornadas?|veces|vez|metros?|kilómetros?|litros?|kilos?|toneladas?|grados?|hectáreas?|puntos?|ciento|mil|millones|décadas?|siglos?|noches?|tardes?|mañanas?|temporadas?)$/;
/** "calle Real", "cine Ideal". */
function withName(words: readonly Word[], to: number): number {
  let end = to;
  while (words[end]?.mark === '' && has(words[end], IS.capital) && !has(words[end - 1], IS.role)) end += 1;
  return end;
}

/** "informe sobre la presa". */
function withTopic(words: readonly Word[], head: number, to: number): number {
  const isLed =
    has(words[head], IS.paper) && to === head + 1 && words[to]?.mark === '' && /^(?:sobre|contra)$/.test(words[to]?.lower ?? '');
  if (!isLed) return to;
  const noun = has(words[to + 1], IS.determiner) ? to + 2 : to + 1;
  return words[noun]?.mark === '' ? noun + 1 : to;
}

const CONTRACTED = /^(?:del|al)$/;
const DEFINITE = /^(?:el|la|los|las|del|al|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella|aquellos|aquellas|dich[oa]s?)$/;
const MONEY = /^(?:euros?|pesos|dólares|millones|soles|bolívares|libras|francos)$/;
const BEFORE =
  /^(?:antigu|nuev|viej|gran|primer|segund|tercer|últim|próxim|actual|presunt|supuest|propi|mism|anterior|buen|mal|mejor|peor|únic|citad|mencionad|pequeñ|joven)/;

/** Behind adjectives that stand before a noun: "la antigua fábrica". */
function headOf(words: readonly Word[], lexicon: Lexicon, i: number): number {
  const next = words[i + 1];
  const isNext = next !== undefined && next.mark === '' && (isNoun(next) || lexicon.roles.has(next.lower));
  return BEFORE.test(words[i]?.lower ?? '') && isNext ? i + 1 : i;
}

function genderOf(words: readonly Word[], i: number): 'm' | 'f' | null {
  const led = words[i - 1]?.lower ?? '';
  if (/^(?:del|al|los|unos|este|estos|ese|esos|aquel|aquellos|dichos?|otros?|todos|varios|muchos|algunos|ambos)$/.test(led))
    return 'm';
  if (/^(?:las|unas|esta|estas|esa|esas|aquella|aquellas|dichas?|otras?|todas|varias|muchas|algunas|ambas)$/.test(led))
    return 'f';
  return genderBy(words[i - 1]);
}

function endingOf(noun: string): 'm' | 'f' | null {
  if (/^(?:cami|avi|gorri|alu?vi|basti|anfitri|embri|escorpi)[óo]n(?:es)?$/u.test(noun)) return 'm';
  if (/(?:as?|ión|iones|dad|dades|tud|umbre)$/u.test(noun)) return 'f';
  return /(?:os?|or|ores|aje|ajes|[ée]n)$/u.test(noun) ? 'm' : null;
}

function isMany(led: Word | undefined, isCounted: boolean, noun: string): boolean {
  if (isCounted) return led?.lower !== 'un' && led?.lower !== 'una' && led?.lower !== '1';
  return (
    /(?:os|as)$/.test(led?.lower ?? '') ||
    (/[^s]s$/.test(noun) && !/^(?:el|la|un|una|del|al|su|este|esta|ese|esa)$/.test(led?.lower ?? ''))
  );
}

/** At the head of a sentence or of a clause, before anything else. */
function isSubject(words: readonly Word[], i: number): boolean {
  const first = words[i];
  if (!first || /^(?:del|al)$/.test(first.lower)) return false;
  if (i === 0 || /[.!?…\n;:«“]/.test(first.mark)) return true;
  const before = words[i - 1];
  return has(before, IS.determiner)
    ? isSubject(words, i - 1)
    : has(before, IS.that | IS.and | IS.but | IS.subordinate) && !has(before, IS.preposition);
}
