import type { Coreference } from '#lib/extraction/extraction';
import { calledOtherwise, ofTownHall } from '#lib/extraction/rules/called-otherwise';
import { nameKey, type Person } from '#lib/extraction/rules/cast';
import { byApposedName, byBody, byGroup, byOffice, byTown, headOf } from '#lib/extraction/rules/holders';
import { IS } from '#lib/extraction/rules/lexicon';
import { lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import { lastNamed } from '#lib/extraction/rules/named';
import { descriptionOf } from '#lib/extraction/rules/nominative';
import { clientMeant } from '#lib/extraction/rules/pointers';
import { type Meant, meaning, place, type Range, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { byAge, OPENS, quotedName, severalIn, withClosing } from '#lib/extraction/rules/named-together';
import { bodyAlike } from '#lib/extraction/rules/things';
import { has, type Word } from '#lib/extraction/rules/words-of';

const LONGEST = 90;

/** Whom the words [from, to) mean: a name, a pronoun, an office, a body, else the description as it stands. */
export function whom(sentence: Sentence, from: number, to: number): Whom | null {
  const range = trimmed(sentence, from, beforeRelative(sentence, from, to));
  if (!range) return null;
  const client = clientIn(sentence, range) ?? oneOf(sentence, range);
  if (client) return client;
  const own = severalIn(sentence, range) ?? quotedName(sentence, range) ?? byAge(sentence, range);
  if (own) return own;
  if (isOnes(sentence, range)) return sentence.topic;
  return (
    byPronoun(sentence, range) ??
    byName(sentence, range) ??
    byApposedName(sentence, range) ??
    ofTownHall(sentence, range) ??
    byTown(sentence, range) ??
    byOffice(sentence, range) ??
    calledOtherwise(sentence, range) ??
    byGroup(sentence, range) ??
    byBody(sentence, range) ??
    described(sentence, range)
  );
}

/** Whom a verb of saying without a subject means: whoever the text is about; who answers is somebody else than who spoke last. */
export function goingOn({ topic, previous, cast, lexicon, start }: Sentence, verb: string): Whom | null {
  if (lexicon.replies.test(verb) && previous && previous.who !== topic?.who) return previous;
  if (topic) return topic;
  const person = lastNamed(cast, start, () => true, FAR);
  return person ? asTopic(person) : null;
}

/** Somebody as whom the text is about from here on. */
export function asTopic({ name, gender }: Person): Whom {
  return { who: name, start: 0, end: 0, isPerson: true, gender, isOpen: false, isBody: false, coreference: null };
}

const FAR = 400;

/** What a relative says of whom the words mean is no part of the name: "el departamento que dirige Gonzalo Ibarra". */
function beforeRelative({ words }: Sentence, from: number, to: number): number {
  for (let i = from + 1; i < to; i += 1) if (has(words[i], IS.that | IS.relative)) return i;
  return to;
}

/** "uno", of several who were named before. */
function oneOf(sentence: Sentence, range: Range): Whom | null {
  const { words, nouns, start } = sentence;
  const word = words[range.from] as Word;
  if (nouns.length === 0 || range.to - range.from !== 1 || !/^un[oa]$/.test(word.lower)) return null;
  const gender = word.lower === 'una' ? 'f' : 'm';
  const several = lookBack(nouns, { at: start + word.start, gender, isMany: true, isHuman: true });
  const who = several && `${word.lower} de ${gender === 'f' ? 'las' : 'los'} ${several.who}`;
  return who === null ? null : meaning(sentence, range, { who, isPerson: true, gender, how: 'pronoun', sure: 'likely' });
}

/** "mi cliente", said by a lawyer. */
function clientIn(sentence: Sentence, { from, to }: Range): Whom | null {
  const { words, lexicon, nouns } = sentence;
  const isClient = nouns.length > 0 && to - from === 2 && lexicon.clients.has(words[from + 1]?.lower ?? '');
  return isClient && /^(?:mi|su|nuestr[oa])$/.test(words[from]?.lower ?? '') ? clientMeant(sentence, from) : null;
}

/** "sus cálculos": whoever spoke of last. */
function isOnes({ words, lexicon }: Sentence, range: Range): boolean {
  if (lexicon.cases && CITES.test(`${words[range.from - 1]?.lower} ${words[range.from]?.lower}`)) return true;
  return (
    has(words[range.from], IS.possessive) &&
    !lexicon.voices.has(words[range.from + 1]?.lower ?? '') &&
    !words.slice(range.from, range.to).some((word) => has(word, IS.role | IS.body | IS.paper | IS.capital))
  );
}

/** "цитирует его газета": whose words the paper hands on. */
const CITES = /^(?:цитиру|циту|привод|навод)\p{Ll}+ (?:его|её|ее|их|його|її|їх)$/u;

/** Without small words, and without what opens a clause, at the edges. */
function trimmed({ words }: Sentence, from: number, to: number): Range | null {
  let [a, b] = [from, to];
  const isSmall = (i: number) =>
    has(words[i], IS.light | IS.and | IS.but | IS.subordinate | IS.that) &&
    !has(words[i], IS.determiner | IS.pronoun | (i > from ? IS.capital : 0));
  while (a < b && isSmall(a)) a += 1;
  while (b > a + 1 && (isSmall(b - 1) || has(words[b - 1], IS.preposition | IS.auxiliary | IS.determiner))) b -= 1;
  return a < b && !(b === a + 1 && has(words[a], IS.preposition) && !has(words[a], IS.capital)) ? { from: a, to: b } : null;
}

function byPronoun(sentence: Sentence, range: Range): Whom | null {
  const { words, topic } = sentence;
  const word = words[range.from] as Word;
  if (range.to - range.from > 1 && words[range.from + 1]?.mark !== ',') return null;
  const near = nearPronoun(sentence, word);
  if (near)
    return meaning(sentence, range, {
      who: near.who,
      isPerson: near.isHuman,
      isBody: near.isBody,
      gender: near.gender,
      how: 'pronoun',
      sure: 'likely',
    });
  const latter = latterAt(sentence, word);
  if (latter)
    return meaning(sentence, range, { who: latter.name, isPerson: true, gender: latter.gender, how: 'pronoun', sure: 'likely' });
  if (!has(word, IS.pronoun | IS.who)) return null;
  const other = ofOtherSex(sentence, word);
  if (other)
    return meaning(sentence, range, { who: other.name, isPerson: true, gender: other.gender, how: 'pronoun', sure: 'likely' });
  return topic && meaning(sentence, range, { ...topic, how: 'pronoun', sure: 'likely' });
}

/** "este" and "ella" where the text goes on about somebody or something else: whoever without a name or with one was named last. */
function nearPronoun({ nouns, lexicon, topic, last, start }: Sentence, { lower, start: at }: Word): Noun | null {
  if (nouns.length === 0) return null;
  const [men, women] = lexicon.words.latter;
  const isLatter = ` ${men} ${women} `.includes(` ${lower} `);
  if (!isLatter && !lexicon.he.has(lower)) return null;
  const gender = lower.endsWith('a') ? 'f' : 'm';
  if (!isLatter && topic?.isPerson && topic.gender === gender) return null;
  if (!isLatter)
    return lookBack(nouns, {
      at: start + at,
      gender,
      isMany: false,
      isHuman: true,
      fits: ({ isNamed, isKnown }) => isNamed || !isKnown,
    });
  const wanted = { at: start + at, gender, isMany: false, fits: ({ isHuman, isBody }: Noun) => isHuman || isBody } as const;
  return lookBack(nouns, { ...wanted, barred: new Set([(last.topic ?? topic)?.who]), far: 1 }) ?? lookBack(nouns, wanted);
}

/** "él" where the text goes on about a woman: the man named last. */
function ofOtherSex({ cast, lexicon, topic, start }: Sentence, { lower, start: at }: Word): Person | null {
  if (!lexicon.he.has(lower) || !topic?.isPerson) return null;
  const gender = lexicon.words.he.split(' ').includes(lower) ? 'm' : 'f';
  if ((topic.gender ?? gender) === gender) return null;
  return lastNamed(cast, start + at, (person) => person.gender === gender);
}

/** "esta": the woman named last. */
function latterAt({ cast, lexicon, start }: Sentence, { lower, start: at }: Word): Person | null {
  const [men, women] = lexicon.words.latter;
  const gender = men.split(' ').includes(lower) ? 'm' : women.split(' ').includes(lower) ? 'f' : null;
  if (gender === null) return null;
  return lastNamed(cast, start + at, (person) => (person.gender ?? gender) === gender);
}

/** A name of the cast that the words begin or end with, or that an office or a comma leads to. */
function byName(sentence: Sentence, range: Range): Whom | null {
  const { words } = sentence;
  for (let i = range.from; i < range.to; i += 1) {
    if (!has(words[i], IS.capital)) continue;
    const found = nameAt(sentence, i, range.to);
    if (!found) continue;
    // "адвокат Шумилина Елена Брагина": whose she is stands before her name.
    if (sentence.lexicon.cases && i > range.from && nameAt(sentence, found.to, range.to) && words[found.to]?.mark === '')
      continue;
    const before = words[i - 1];
    if (i > range.from && has(before, IS.preposition) && (words[i] as Word).mark === '') return null;
    const name = { from: i, to: found.to };
    const { person } = found;
    const isShort = textOf(sentence, name) !== person.name;
    const meant: Meant = { who: person.name, isPerson: true, gender: person.gender, how: 'name', sure: 'certain' };
    const read = meaning(sentence, name, meant);
    return isShort ? read : { ...read, coreference: officeMention(sentence, range, i, person) };
  }
  return null;
}

/** "El concejal, Lucas Bermejo": the office in front of a name that was met before. */
function officeMention(sentence: Sentence, range: Range, name: number, person: Person): Coreference | null {
  const { words } = sentence;
  if (name === range.from || (words[name] as Word).mark !== ',' || !has(words[range.from], IS.determiner)) return null;
  const office = { from: range.from, to: name };
  return {
    ...place(sentence, office),
    text: textOf(sentence, office),
    refersTo: person.name,
    how: 'description',
    sure: 'certain',
  };
}

/** The person whose name stands at a place, and where it ends. */
export function nameAt(
  { words, cast, text, start, lexicon }: Sentence,
  i: number,
  to: number,
): { person: Person; to: number } | null {
  for (let end = Math.min(to, i + 5); end > i; end -= 1) {
    const last = words[end - 1] as Word;
    if (!has(last, IS.capital) || words.slice(i + 1, end).some(({ mark }) => mark !== '')) continue;
    const person = cast.byName.get(nameKey(text.slice(start + (words[i] as Word).start, start + last.end), lexicon));
    if (person) return { person, to: end };
  }
  return null;
}

/** "Vecinos del barrio": several who are called by a role. */
function isGroup({ lexicon }: Sentence, word: Word | undefined): boolean {
  if (!word?.lower.endsWith('s')) return false;
  const stem = stemOf(word.lower);
  return lexicon.roles.has(stem) || lexicon.roles.has(`${stem}e`) || lexicon.humans.has(stem);
}

/** "Los hosteleros", "los vecinos". */
function isLedGroup(sentence: Sentence, from: number): boolean {
  const { words, nouns } = sentence;
  if (nouns.length === 0) return false;
  if (/^(?:l[oa]s|un[oa]s|sus)$/.test(words[from]?.lower ?? '')) return isGroup(sentence, words[from + 1]);
  return (
    words[from + 2]?.lower === 'de' &&
    sentence.lexicon.numerals.has(words[from + 1]?.lower ?? '') &&
    isGroup(sentence, words[from + 3])
  );
}

/** "so Wendt": a name that the text does not introduce. */
function isSurname(words: readonly Word[], { from, to }: Range): boolean {
  return (
    from > 0 &&
    to - from === 1 &&
    has(words[from], IS.capital) &&
    !has(words[from], IS.body | IS.paper | IS.determiner | IS.pronoun)
  );
}

/** "Su abogado": "abogado de Iván Castro". */
function owned({ words, nouns, last, topic }: Sentence, { from }: Range, named: string): string {
  if (nouns.length === 0 || !has(words[from], IS.possessive) || !/^sus?\s\p{Ll}/iu.test(named)) return named;
  const owner = last.subject?.isPerson || last.subject?.isBody ? last.subject : topic;
  return owner && (owner.isPerson || owner.isBody) ? `${named.replace(/^sus?\s/i, '')} de ${owner.who}` : named;
}

/** "El centro", behind "un hospital comarcal". */
function bodyMet(sentence: Sentence, { from, to }: Range): string | undefined {
  const { words, nouns, lexicon, start } = sentence;
  const noun = words[from + 1];
  if (nouns.length === 0 || to - from !== 2 || !/^(?:el|la)$/.test(words[from]?.lower ?? '') || !noun) return undefined;
  return lexicon.bodies.has(noun.lower) && !has(noun, IS.capital)
    ? bodyAlike(sentence, start + noun.start, { noun, stem: stemOf(noun.lower) })
    : undefined;
}

/** "мэр в разговоре с журналистами": where it was said is no part of who says it. */
function isTalk(words: readonly Word[], word: Word): boolean {
  return TALK.test(words[words.indexOf(word) + 1]?.lower ?? '') && has(word, IS.preposition);
}

const TALK = /^(?:разговоре|интервью|эфире|комментарии|беседе|розмові|інтерв’ю|ефірі|коментарі|бесіді)$/u;

/** A description as it stands, up to a comma. */
function described(sentence: Sentence, range: Range): Whom | null {
  const { words } = sentence;
  let to = range.from + 1;
  const ends = (word: Word) =>
    (word.mark !== '' && !(word.isQuoted && OPENS.test(word.mark))) ||
    has(word, IS.that | IS.relative) ||
    (sentence.lexicon.words.cases !== '' && !has(word, IS.preposition | IS.and) && sentence.lexicon.stops.has(word.lower)) ||
    sentence.lexicon.asked.has(word.lower) ||
    isTalk(words, word);
  while (to < range.to && !ends(words[to] as Word)) to += 1;
  const cut = { from: range.from, to };
  const full = withClosing(sentence, cut, descriptionOf(sentence, cut));
  const named = full.length > LONGEST ? full.slice(0, LONGEST).replace(/\s+\S*$/, '') : full;
  if (!/\p{L}{2}/u.test(named)) return null;
  const at = place(sentence, cut);
  const whole = bodyMet(sentence, cut) ?? owned(sentence, range, named);
  const who = whole.charAt(0).toUpperCase() + whole.slice(1).replace(/\s+/g, ' ');
  const head = headOf(words, cut);
  const paper = words[head];
  if (paper && has(paper, IS.paper)) sentence.papers.set('', who);
  return {
    who,
    ...at,
    isPerson: has(words[head], IS.role) || isSurname(words, cut),
    gender: null,
    isOpen: false,
    isBody: has(words[head], IS.paper | IS.body) || isGroup(sentence, words[range.from]) || isLedGroup(sentence, range.from),
    coreference: null,
  };
}
