import type { Draft } from '#lib/extraction/rules/chain';
import { IS } from '#lib/extraction/rules/lexicon';
import { metBefore, placeBefore, placeOfText, spotBefore } from '#lib/extraction/rules/met';
import type { Person } from '#lib/extraction/rules/cast';
import { lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import { lastNamed } from '#lib/extraction/rules/named';
import { isFinite } from '#lib/extraction/rules/verbs';
import { meaning, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { has, type Word } from '#lib/extraction/rules/words-of';
import { matchesOf } from '#lib/extraction/text/matches-of';

const DEFINITE = /^(?:el|la|los|las|del|al|este|esta|estos|estas|ese|esa|esos|esas|dich[oa]s?|aquel|aquella|aquellos|aquellas)$/;
const TOWN_HALL = /^(?:Ayuntamiento|Consistorio)\sde\s(?:la\s|el\s)?(.+)$/u;

/** "las cuentas", "la carpa", "el municipio", "del lugar": what a noun alone takes up; null when the text leaves it open. */
export function nounMeant(sentence: Sentence, i: number): string | null {
  const { words, lexicon, met, start } = sentence;
  const noun = words[i + 1];
  if (isTownOf(sentence, i)) return townMeant(sentence);
  if (
    !DEFINITE.test(words[i]?.lower ?? '') ||
    noun?.mark !== '' ||
    has(noun, IS.capital) ||
    lexicon.roles.has(noun.lower) ||
    (lexicon.humans.size > 0 && lexicon.times.has(noun.lower) && LEAST.test(words[i]?.lower ?? '')) ||
    !isBare(words, i + 2)
  )
    return null;
  const at = start + noun.start;
  if (lexicon.humans.size > 0 && noun.lower === 'año') return yearBefore(sentence.text, at);
  if (lexicon.places.has(noun.lower)) return townMeant(sentence);
  if (lexicon.here.has(noun.lower)) return placeBefore(met, at);
  return metBefore(met, lexicon, noun.lower, at);
}

/** "el año" is no year of the text, "ese año" is. */
const LEAST = /^(?:el|la|los|las|del|al)$/;
const YEAR = /(?<![\p{L}\p{N}.,])(?:19|20)\d\d(?![\p{L}\p{N}]|[.,]\d)/gu;
/** How many units back a year is looked for. */
const FAR_YEAR = 400;

/** "ese año": the year named last. */
function yearBefore(text: string, at: number): string | null {
  return matchesOf(text.slice(Math.max(0, at - FAR_YEAR), at), YEAR).at(-1)?.[0] ?? null;
}

/** "en un municipio de 7.800 habitantes": the town that the text is on. */
function isTownOf({ words, lexicon }: Sentence, i: number): boolean {
  const [article, noun, of] = [words[i], words[i + 1], words[i + 2]];
  const isOne = /^una?$/.test(article?.lower ?? '') && article?.mark === '' && words[i - 1]?.lower === 'en';
  return isOne && lexicon.places.has(noun?.lower ?? '') && of?.lower === 'de' && has(words[i + 3], IS.number);
}

function townMeant({ cast, met }: Sentence): string | null {
  const town = cast.bodies.map(({ name }) => TOWN_HALL.exec(name)?.[1]).find((name) => name !== undefined);
  return town ?? met.town ?? placeOfText(met);
}

const ADJECTIVE = /(?:os|as|es|al|ar|or|il|iv[oa]|ic[oa]|[ai]d[oa]|os[oa]|an[oa]|er[oa]|nte|ble)$/;

/** No "de …", no adjective behind: what follows ends the phrase. */
export function isBare(words: readonly Word[], i: number): boolean {
  const next = words[i];
  if (!next || next.mark !== '') return true;
  if (/^(?:de|del)$/.test(next.lower)) return false;
  if (!ADJECTIVE.test(next.lower)) return true;
  return (
    isFinite(words, i) ||
    has(next, IS.preposition | IS.light | IS.and | IS.but | IS.that | IS.relative | IS.speech | IS.auxiliary)
  );
}

/** "allí": the place named last. */
export function hereMeant({ words, met, start }: Sentence, i: number): string | null {
  const word = words[i] as Word;
  return /^(?:allí|ahí|allá)$/.test(word.lower) ? spotBefore(met, start + word.start) : null;
}

/** "lo agredió", "la detuvo": whoever was last spoken of in that gender, not who does it and not who says it. */
export function objectMeant(
  { sentence, draft, found }: { sentence: Sentence; draft: Draft; found: readonly { refersTo: string }[] },
  i: number,
): string | null {
  const { words, cast, lexicon, start, topic } = sentence;
  const word = words[i];
  const verb = words[i + 1];
  if (!word || !/^l[oa]$/.test(word.lower) || verb?.mark !== '' || !isFinite(words, i + 1) || lexicon.ofThings.test(verb.lower))
    return null;
  const gender = word.lower === 'lo' ? 'm' : 'f';
  const barred = new Set([draft.subject?.who, draft.frame?.speaker.who]);
  const fits = (name: string) =>
    !barred.has(name) && cast.people.some((each) => each.name === name && (each.gender ?? gender) === gender);
  const here = found.findLast(({ refersTo }) => fits(refersTo))?.refersTo;
  const before = lastNamed(cast, start + word.start, (person) => fits(person.name), FAR);
  return here ?? (topic && fits(topic.who) ? topic.who : null) ?? before?.name ?? null;
}

const FAR = 600;

/** Whose side "nos" is: the body of which the text says that the speaker leads it or speaks for it, else the speaker. */
export function sideOf(sentence: Sentence, who: string): string {
  const { cast, lexicon, met } = sentence;
  const led = cast.sides.get(who);
  if (led !== undefined) return led;
  const person = cast.people.find(({ name }) => name === who);
  for (const word of person?.offices.flatMap(({ of }) => [...of]) ?? []) {
    const kinds = lexicon.bodies.get(word);
    const body = kinds && cast.bodies.find(({ kind }) => kinds.includes(kind));
    if (body) return body.name;
    const phrase = kinds && met.byNoun.get(word)?.[0];
    if (phrase) return phrase.words;
  }
  return (person && leads(sentence, person)) ?? who;
}

/** "la presidenta", without of what: of the body named last before her; a mayor and a councillor are the town hall's. */
function leads({ cast, lexicon, nouns }: Sentence, { offices, first }: Person): string | null {
  if (nouns.length === 0 || !offices.some(({ kind, of }) => lexicon.leading.has(kind) && of.size === 0)) return null;
  if (offices.some(({ kind }) => lexicon.ofTown.has(kind))) return cast.bodies.find(({ kind }) => kind === 0)?.name ?? null;
  const fits = ({ isBody, isNamed, stem }: Noun) => isBody && isNamed && !lexicon.publicBodies.has(stem);
  return lookBack(nouns, { at: first, far: 8, fits })?.who ?? null;
}

/** Whoever was named last before a word, of a gender. */
export function latestNamed({ cast, words, start }: Sentence, i: number, gender: 'm' | 'f'): string | null {
  const at = start + (words[i] as Word).start;
  return lastNamed(cast, at, (person) => (person.gender ?? gender) === gender, FAR)?.name ?? null;
}

/** "El defensor de Castell": whom the words for whoever speaks name. */
function lawyersOwn({ cast, topic }: Sentence): Person | null {
  const name = /^(?:el|la)\s(?:abogad|defensor|letrad)\p{L}*\sde\s(.+)$/iu.exec(topic?.who ?? '')?.[1];
  return name === undefined ? null : (cast.byName.get(name.toLowerCase()) ?? null);
}

/** A lawyer's client: the accused, else whoever was named last of those without an office. */
export function clientMeant(sentence: Sentence, i: number): Whom | null {
  const { cast, words, start, lexicon } = sentence;
  const at = start + (words[i] as Word).start;
  const before = cast.named.filter((each) => each.at < at);
  const own = lawyersOwn(sentence);
  const accused = before.findLast(({ person }) => person.offices.some(({ kind }) => lexicon.involved.has(kind)));
  const other = before.findLast(({ person }) => person.offices.every(({ kind }) => lexicon.ordinary.has(kind)));
  const person = own ?? (accused ?? other)?.person;
  return person
    ? meaning(
        sentence,
        { from: i, to: i + 2 },
        { who: person.name, isPerson: true, gender: person.gender, how: 'description', sure: 'likely' },
      )
    : null;
}
