import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { stemOf } from '#lib/extraction/rules/stems';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

interface Phrase {
  at: number;
  words: string;
}

/** What a text has spoken of at length: "la carpa de la avenida del Río", which is "la carpa" from there on; and where it is. */
export interface Met {
  byNoun: Map<string, Phrase[]>;
  places: Phrase[];
  /** Buildings, streets and the like that something is in: "en la nave". */
  spots: Phrase[];
  /** The town under whose name the text stands. */
  town: string | null;
  /** What is handed out: water, light, trains. */
  served: Phrase[];
}

const OF = /^(?:de|del|da|do|di|du)$/;
const MOST_BEHIND = 6;
/** An adjective that tells one thing from others: "informe pericial". */
const KIND = /^\p{L}{3,}(?:al|ales|ic[oa]s?|ari[oa]s?|iv[oa]s?|ist[ao]s?|ores?)$/u;

/** Reads the longer noun phrases and the places of a text once, in time linear in its length. */
export function readMet(text: string, words: readonly Word[], { lexicon, town }: { lexicon: Lexicon; town: string | null }): Met {
  const met: Met = { byNoun: new Map(), places: [], spots: [], town, served: [] };
  for (let i = 0; i < words.length; i += 1) {
    notePlace(met, text, words, i);
    if (lexicon.base === 'es' && SERVED.has(words[i]?.lower ?? ''))
      met.served.push({ at: (words[i] as Word).start, words: (words[i] as Word).lower });
    if (lexicon.spots.has(words[i]?.lower ?? '')) noteSpot(met, text, words, i);
    const word = words[i] as Word;
    const isLed =
      word.mark === '' &&
      (has(words[i - 1], IS.determiner | IS.preposition | IS.number) || lexicon.numerals.has(words[i - 1]?.lower ?? ''));
    if (!isLed || !isNoun(word)) continue;
    const to = nameEnd(words, i, lexicon) ?? adjectiveEnd(words, i, lexicon) ?? endOf(words, i);
    const from = has(words[i - 1], IS.number) || lexicon.numerals.has(words[i - 1]?.lower ?? '') ? i - 1 : i;
    if (to - from < 2) continue;
    const phrase = phraseOf(text, words, from, withTopic(words, to));
    const stem = stemOf(word.lower);
    const known = met.byNoun.get(stem) ?? [];
    known.push({ at: word.start, words: phrase });
    met.byNoun.set(stem, known);
  }
  return met;
}

const SERVED = new Set(
  'agua luz electricidad gas tren autobús recogida basura limpieza metro tranvía telefonía internet'.split(' '),
);

/** "plaza Mayor", "puente Clara Campos": where the name of a thing ends; Spanish. */
function nameEnd(words: readonly Word[], i: number, { base }: Lexicon): number | null {
  if (base !== 'es' || has(words[i], IS.role)) return null;
  let to = i + 1;
  while (words[to]?.mark === '' && has(words[to], IS.capital) && to - i <= MOST_BEHIND) to += 1;
  return to > i + 1 ? to : null;
}

/** "caño roto", "plataforma ciudadana": behind an adjective that agrees, before what ends the phrase; Spanish. */
function adjectiveEnd(words: readonly Word[], i: number, { base, ordinals }: Lexicon): number | null {
  const [noun, word, next] = [words[i] as Word, words[i + 1], words[i + 2]];
  if (base !== 'es' || word?.mark !== '' || (word.bits & ~(IS.role | IS.body)) !== 0 || isFinite(words, i + 1)) return null;
  if (SUBJUNCTIVE.test(word.lower)) return null;
  const isEnd = !next || next.mark !== '' || has(next, IS.relative | IS.that | IS.and | IS.preposition);
  const isAdjective = isEnd && /^\p{Ll}{4,}$/u.test(word.text) && !ordinals.has(word.lower) && agrees(noun.lower, word.lower);
  return isAdjective && !OF.test(next?.lower ?? '') ? i + 2 : null;
}

const SUBJUNCTIVE =
  /^(?:vaya|haya|tenga|haga|diga|pueda|venga|salga|ponga|sepa|caiga|traiga|siga|quiera|pida|sirva|deba|quede|esté)n?$/;

/** Whether an adjective has the number of a noun, and its gender where both tell. */
function agrees(noun: string, adjective: string): boolean {
  if (noun.endsWith('s') !== adjective.endsWith('s')) return false;
  const ending = /[ao](?=s?$)/.exec(adjective)?.[0];
  const own = /[ao](?=s?$)/.exec(noun)?.[0] ?? (/(?:ión|dad|tud|iones|dades)$/.test(noun) ? 'a' : undefined);
  return ending === undefined || own === undefined || own === ending;
}

/** "querella contra los vecinos". */
function withTopic(words: readonly Word[], to: number): number {
  if (words[to]?.mark !== '' || !/^(?:contra|sobre|para)$/.test(words[to]?.lower ?? '')) return to;
  const noun = has(words[to + 1], IS.determiner) ? to + 2 : to + 1;
  return words[noun]?.mark === '' && isNoun(words[noun] as Word) ? noun + 1 : to;
}

function phraseOf(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice((words[from] as Word).start, (words[to - 1] as Word).end).replace(/\s+/g, ' ');
}

const IN = /^(?:en|a|al|hasta|desde|hacia)$/;

/** "en el galpón de la cooperativa", "al hospital comarcal", "cerca de la estación". */
function noteSpot({ spots }: Met, text: string, words: readonly Word[], i: number): void {
  const led = has(words[i - 1], IS.determiner) ? words[i - 2] : words[i - 1];
  const isNear =
    led?.lower === 'de' &&
    has(words[i - 1], IS.determiner) &&
    /^(?:cerca|delante|detrás|puertas|alrededores)$/.test(words[i - 3]?.lower ?? '');
  if (words[i]?.mark !== '' || !(IN.test(led?.lower ?? '') || isNear)) return;
  const to = Math.max(endOf(words, i), has(words[i + 1], IS.number) && words[i + 1]?.mark === '' ? i + 2 : i + 1);
  spots.push({ at: (words[i] as Word).start, words: phraseOf(text, words, i, to) });
}

/** A noun may look like an office, a body, a paper or a participle; nothing else. */
export function isNoun({ bits, lower }: Word): boolean {
  return (bits & ~(IS.role | IS.body | IS.paper | IS.participle | IS.maybe)) === 0 && /^\p{L}{3}/u.test(lower);
}

/** Behind "de …", an adjective between them: "partes de avería", "carpa de la avenida del Río". */
export function endOf(words: readonly Word[], i: number): number {
  let to = i + 1;
  const isNext = (k: number) => words[k]?.mark === '' && k - i <= MOST_BEHIND;
  const isDescribed = isNext(to) && isNoun(words[to] as Word);
  if (isDescribed && (OF.test(words[to + 1]?.lower ?? '') || KIND.test((words[to] as Word).lower))) to += 1;
  while (isNext(to) && OF.test(words[to]?.lower ?? '')) {
    let noun = to + 1;
    if (isNext(noun) && has(words[noun], IS.determiner)) noun += 1;
    if (
      !isNext(noun) ||
      (has(words[noun], IS.infinitive) && !has(words[noun], IS.capital)) ||
      !/^\p{L}{2}|^\p{N}/u.test(words[noun]?.lower ?? '')
    )
      break;
    to = noun + 1;
    if (has(words[noun], IS.number) && isNext(to) && /^\p{Ll}{3}/u.test(words[to]?.text ?? '')) to += 1;
    while (isNext(to) && has(words[to], IS.capital)) to += 1;
  }
  return to;
}

/** "en Villar del Soto". */
function notePlace({ places }: Met, text: string, words: readonly Word[], i: number): void {
  const word = words[i] as Word;
  if (words[i - 1]?.lower !== 'en' || word.mark !== '' || !has(word, IS.capital) || has(word, IS.body)) return;
  let to = i + 1;
  for (;;) {
    const next = words[to];
    const isJoined = OF.test(next?.lower ?? '') && words[to + 1]?.mark === '' && has(words[to + 1], IS.capital);
    if (next?.mark !== '' || !(has(next, IS.capital) || isJoined)) break;
    to += isJoined ? 2 : 1;
  }
  places.push({ at: word.start, words: text.slice(word.start, (words[to - 1] as Word).end).replace(/\s+/g, ' ') });
}

/** What "la carpa" or "las cuentas" means at a place: the last phrase about the same noun, or about one that is used of the same thing. */
export function metBefore({ byNoun }: Met, { alike }: Lexicon, noun: string, at: number): string | null {
  const stem = stemOf(noun);
  const stems = [stem, ...alike.filter((group) => group.includes(stem)).flat()];
  const found = stems.flatMap((each) => byNoun.get(each)?.filter((phrase) => phrase.at < at) ?? []);
  const same = byNoun.get(stem)?.findLast((phrase) => phrase.at < at);
  return (same ?? found.toSorted((a, b) => b.at - a.at)[0])?.words ?? null;
}

/** The last place that the text said something is in. */
export function placeBefore({ places }: Met, at: number): string | null {
  return places.findLast((place) => place.at < at)?.words ?? null;
}

/** The last place, also a building or a street. */
export function spotBefore({ places, spots }: Met, at: number): string | null {
  const [place, spot] = [places, spots].map((each) => each.findLast((one) => one.at < at));
  if (!place || !spot) return (place ?? spot)?.words ?? null;
  return (place.at > spot.at + spot.words.length ? place : spot).words;
}

/** The place the text is about: the one most things are in. */
export function placeOfText({ places }: Met): string | null {
  const times = new Map<string, number>();
  for (const { words } of places) times.set(words, (times.get(words) ?? 0) + 1);
  const [best] = [...times].toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}
