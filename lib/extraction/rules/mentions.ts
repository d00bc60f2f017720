import type { Coreference } from '#lib/extraction/extraction';
import type { Draft } from '#lib/extraction/rules/chain';
import { IS } from '#lib/extraction/rules/lexicon';
import { clientMeant, latestNamed, hereMeant, nounMeant, objectMeant, sideOf } from '#lib/extraction/rules/pointers';
import { isFinite } from '#lib/extraction/rules/verbs';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { nameAt, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

const MOST = 12;

interface Around {
  sentence: Sentence;
  draft: Draft;
  isQuoted: boolean;
  found: Coreference[];
}

/** What the words of a part point at: short names, offices, bodies, papers, pronouns, "su". */
export function readMentions(sentence: Sentence, draft: Draft, isQuoted: boolean): Coreference[] {
  const around: Around = { sentence, draft, isQuoted, found: [] };
  const from = draft.part.head && draft.part.joint === 'relative' ? draft.part.head.from : draft.part.from;
  for (let i = from; i < draft.part.to && around.found.length < MOST; i += 1) i = Math.max(i, mentionAt(around, i) - 1);
  return around.found;
}

/** Reads what stands at a word; gives the place behind it, or the word's own when nothing is meant there. */
function mentionAt(around: Around, i: number): number {
  const { sentence } = around;
  const word = sentence.words[i] as Word;
  if (has(word, IS.capital) && !has(word, IS.determiner | IS.possessive | IS.pronoun | IS.own | IS.preposition))
    return shortName(around, i);
  if (has(word, IS.possessive)) return possessed(around, i);
  if (has(word, IS.determiner) || /^(?:del|al)$/.test(word.lower))
    return phrase(around, i) || nounAlone(around, i) || pronoun(around, i) || i;
  return pronoun(around, i) || i;
}

/** "las cuentas", "el municipio", "del lugar". */
function nounAlone({ sentence, found }: Around, i: number): number {
  const meant = nounMeant(sentence, i);
  if (meant === null) return 0;
  found.push({ ...placeOf(sentence, i, i + 2), refersTo: meant, how: 'description', sure: 'likely' });
  return i + 2;
}

function shortName({ sentence, found }: Around, i: number): number {
  const named = nameAt(sentence, i, sentence.words.length);
  if (!named) return i;
  const at = placeOf(sentence, i, named.to);
  if (at.text !== named.person.name) found.push({ ...at, refersTo: named.person.name, how: 'name', sure: 'certain' });
  return named.to;
}

/** "la regidora", "el consistorio", "la empresa, Hidrovalle", "el documento". */
function phrase({ sentence, found }: Around, i: number): number {
  const { words } = sentence;
  const head = headAt(words, i);
  if (head < 0) return 0;
  const to = endOfPhrase(words, head);
  const meant = namedBehind(sentence, to) ?? whom(sentence, CONTRACTED.test(words[i]?.lower ?? '') ? i + 1 : i, to);
  const at = placeOf(sentence, i, to);
  if (!meant?.coreference && nounMeant(sentence, i) !== null) return 0;
  if (
    !meant ||
    meant.who.toLowerCase() === at.text.toLowerCase() ||
    !(meant.coreference || meant.isPerson || meant.start >= at.end)
  )
    return to;
  if (meant.coreference || meant.start >= at.end)
    found.push({
      ...at,
      refersTo: meant.coreference?.refersTo ?? meant.who,
      how: 'description',
      sure: meant.coreference?.sure ?? 'certain',
    });
  return to;
}

const CONTRACTED = /^(?:del|al)$/;

function headAt(words: readonly Word[], i: number): number {
  for (let k = i + 1; k <= i + 2; k += 1) {
    const word = words[k];
    if (!word || word.mark !== '') return -1;
    if (has(word, IS.role | IS.body | IS.paper) && !has(word, IS.capital)) return k;
    if (has(word, IS.capital) && has(word, IS.body | IS.role)) return k;
  }
  return -1;
}

/** With one "de …" behind it: "el concejal de Obras". */
function endOfPhrase(words: readonly Word[], head: number): number {
  const of = words[head + 1];
  if (!of || of.mark !== '') return head + 1;
  const noun = has(words[head + 2], IS.determiner) ? head + 3 : head + 2;
  return /^(?:de|del|da|do|di|della|du|des)$/.test(of.lower) && words[noun]?.mark === '' && has(words[noun], IS.capital)
    ? noun + 1
    : head + 1;
}

/** "el concejal, Lucas Bermejo", "la empresa, Hidrovalle": the name behind the comma says who is meant. */
function namedBehind(sentence: Sentence, to: number): Whom | null {
  const { words, cast } = sentence;
  const next = words[to];
  if (next?.mark !== ',' || !has(next, IS.capital)) return null;
  const person = nameAt(sentence, to, words.length);
  if (person && !has(words[to - 1], IS.role) && has(words[to - 1], IS.body)) return null;
  if (person) return whom(sentence, to, person.to);
  let end = to + 1;
  while (has(words[end], IS.capital) && words[end]?.mark === '') end += 1;
  const at = placeOf(sentence, to, end);
  const body = cast.bodies.find(({ name }) => name === at.text);
  return body
    ? {
        who: body.name,
        start: at.start,
        end: at.end,
        isPerson: false,
        gender: null,
        isOpen: false,
        isBody: true,
        coreference: null,
      }
    : null;
}

/** "su institución": whose, and what it is when the text names it. */
function possessed(around: Around, i: number): number {
  const { sentence, found } = around;
  const { words, cast, lexicon } = sentence;
  const owner = ownerAt(around, i);
  const named = introducedBy(around, i, owner);
  if (named) return named;
  if (owner) found.push({ ...placeOf(sentence, i, i + 1), refersTo: owner.who, how: 'pronoun', sure: 'likely' });
  const noun = words[i + 1];
  if (!noun || !owner) return i + 1;
  const person = cast.people.find(({ name }) => name === owner.who);
  const place = person?.offices.flatMap(({ of }) => [...of]).find((word) => lexicon.bodies.has(word));
  const body = place === undefined ? undefined : cast.bodies.find(({ name }) => name.toLowerCase().startsWith(place));
  if (body && (has(noun, IS.body) || lexicon.generic.has(noun.lower)))
    found.push({ ...placeOf(sentence, i, i + 2), refersTo: body.name, how: 'description', sure: 'likely' });
  return i + 1;
}

/** "Su portavoz, Milagros Otero": says whom it means, and for whom she speaks. */
function introducedBy({ sentence, found }: Around, i: number, owner: Whom | null): number {
  const { words, cast } = sentence;
  if (!has(words[i + 1], IS.role) && !sentence.lexicon.clients.has(words[i + 1]?.lower ?? '')) return 0;
  const to = endOfPhrase(words, i + 1);
  const who =
    namedBehind(sentence, to) ?? (sentence.lexicon.clients.has(words[i + 1]?.lower ?? '') ? clientMeant(sentence, i) : null);
  if (!who) return 0;
  if (owner && !owner.isPerson) cast.sides.set(who.who, owner.who);
  found.push({ ...placeOf(sentence, i, to), refersTo: who.who, how: 'description', sure: 'certain' });
  return to;
}

/** Whom "su" means: the subject of the part when it stands before it, else whoever speaks or was spoken of. */
function ownerAt({ sentence, draft }: Around, i: number): Whom | null {
  const { part, frame, subject } = draft;
  if (part.verb >= 0 && part.verb < i)
    return subject ?? ownSubject(sentence, part.from, part.verb) ?? frame?.speaker ?? sentence.topic;
  return frame?.speaker ?? sentence.topic;
}

function ownSubject(sentence: Sentence, from: number, verb: number): Whom | null {
  const who = verb > from ? whom(sentence, from, verb) : null;
  return who && (who.isPerson || who.isBody) ? who : null;
}

/** "él", "ella", "le", "quien"; "me" and "nuestro" in somebody's own words; "la segunda", "una de ellas". */
function pronoun(around: Around, i: number): number {
  const { sentence, draft, isQuoted, found } = around;
  const { words, lexicon } = sentence;
  const word = words[i] as Word;
  const refersTo = meantBy(around, i);
  if (!refersTo) return 0;
  const isOwn = isQuoted && has(word, IS.own);
  const isOrdinal = lexicon.ordinals.has(words[i + 1]?.lower ?? '');
  const to = isOrdinal && has(word, IS.determiner) ? i + 2 : i + 1;
  found.push({
    ...placeOf(sentence, i, to),
    refersTo,
    how: 'pronoun',
    sure: isOwn || draft.part.joint === 'relative' ? 'certain' : 'likely',
  });
  return to;
}

function meantBy(around: Around, i: number): string | null {
  for (const read of [byOwnWord, byOrdinal, byThey, byWho, byDative, byHe, byObject, byHere]) {
    const who = read(around, i);
    if (who !== undefined) return who;
  }
  return null;
}

/** Undefined leaves it to the others. */
type Meaning = (around: Around, i: number) => string | null | undefined;

const byOwnWord: Meaning = ({ sentence, draft, isQuoted }, i) => {
  if (!has(sentence.words[i], IS.own)) return undefined;
  const speaker = draft.frame?.speaker;
  if (!isQuoted || !speaker || speaker.isOpen) return null;
  return (sentence.words[i]?.lower ?? '').startsWith('n') ? sideOf(sentence, speaker.who) : speaker.who;
};

const byObject: Meaning = (around, i) => objectMeant(around, i) ?? undefined;
const byHere: Meaning = ({ sentence }, i) => hereMeant(sentence, i) ?? undefined;

const byOrdinal: Meaning = ({ sentence: { words, lexicon, counted } }, i) => {
  const next = words[i + 1];
  if (!next || !DEFINITE.test(words[i]?.lower ?? '') || !lexicon.ordinals.has(next.lower)) return undefined;
  return counted.one && isAlone(words, i + 1) ? `${next.lower} ${counted.one}` : null;
};

const byThey: Meaning = ({ sentence: { words, lexicon, counted } }, i) =>
  lexicon.they.has(words[i]?.lower ?? '') ? counted.many : undefined;

const byWho: Meaning = ({ sentence, draft: { part } }, i) => {
  if (!has(sentence.words[i], IS.who)) return undefined;
  return part.head ? (whom(sentence, part.head.from, part.head.to)?.who ?? null) : null;
};

const byDative: Meaning = ({ sentence, draft: { frame } }, i) => {
  const { words, lexicon, topic } = sentence;
  const side = (words[i]?.lower ?? '').endsWith('s') && frame ? sideOf(sentence, frame.speaker.who) : null;
  if (!lexicon.datives.has(words[i]?.lower ?? '') || !isFinite(words, i + 1)) return undefined;
  return side ?? (frame?.outer?.speaker ?? frame?.speaker ?? topic)?.who ?? null;
};

const byHe: Meaning = ({ sentence, draft: { frame } }, i) => {
  const { words, lexicon, topic } = sentence;
  if (!lexicon.he.has(words[i]?.lower ?? '') || (has(words[i], IS.determiner) && !isFinite(words, i + 1))) return undefined;
  const gender = lexicon.words.he.split(' ').includes(words[i]?.lower ?? '') ? 'm' : 'f';
  if (topic?.isPerson && (topic.gender ?? gender) === gender) return topic.who;
  return latestNamed(sentence, i, gender) ?? (topic ?? frame?.speaker)?.who ?? null;
};

const DEFINITE = /^(?:el|la|los|las|o|a|os|as|il|lo|le|l['’]|der|die|das)$/;

/** An ordinal that no noun follows: "la segunda se produjo". */
function isAlone(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return !next || next.mark !== '' || isFinite(words, i + 1) || has(next, IS.light | IS.preposition);
}

function placeOf({ text, start, words }: Sentence, from: number, to: number): { text: string; start: number; end: number } {
  const at = { start: start + (words[from] as Word).start, end: start + (words[to - 1] as Word).end };
  return { ...at, text: text.slice(at.start, at.end) };
}
