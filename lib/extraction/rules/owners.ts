import type { Coreference } from '#lib/extraction/extraction';
import type { Draft } from '#lib/extraction/rules/chain';
import { endOfPhrase, namedBehind } from '#lib/extraction/rules/named-behind';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { firstFrom, lastBefore, lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import { clientMeant } from '#lib/extraction/rules/pointers';
import { type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { subjectOf } from '#lib/extraction/rules/subject';
import { beforeSmall, isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

interface Around {
  sentence: Sentence;
  draft: Draft;
  found: Coreference[];
}

type Owner = Pick<Whom, 'who' | 'isPerson'>;

/** "su institución": whose, and what it is when the text names it. Gives the place behind what was read. */
export function possessed(around: Around, i: number): number {
  const { sentence, found } = around;
  const { words, cast, lexicon } = sentence;
  const owner = notHerself(around, i, humanOwner(around, i, ownerAt(around, i)));
  const named = introducedBy(around, i, owner);
  if (owner) found.push({ ...placeAt(sentence, i, i + 1), refersTo: owner.who, how: 'pronoun', sure: 'likely' });
  const noun = words[i + 1];
  if (!noun || !owner) return named || i + 1;
  const person = cast.people.find(({ name }) => name === owner.who);
  const place = person?.offices.flatMap(({ of }) => [...of]).find((word) => lexicon.bodies.has(word));
  const body = place === undefined ? undefined : cast.bodies.find(({ name }) => name.toLowerCase().startsWith(place));
  if (body && (has(noun, IS.body) || lexicon.generic.has(noun.lower)))
    found.push({ ...placeAt(sentence, i, i + 2), refersTo: body.name, how: 'description', sure: 'likely' });
  else inFull(around, i, owner);
  return named || i + 1;
}

/** "Su nieta", "su abogado": somebody has one, no body. */
function humanOwner({ sentence }: Around, i: number, owner: Owner | null): Owner | null {
  const { words, lexicon, nouns, start } = sentence;
  const isLeader = nouns.length > 0 && isOfBodies(lexicon, words[i + 1]?.lower ?? '');
  if (isLeader && !isLed(sentence, owner)) return bodyOwner(sentence, i) ?? owner;
  if (nouns.length === 0 || !owner || owner.isPerson || !isOfPeople(lexicon, words[i + 1]?.lower ?? '')) return owner;
  const who = lookBack(nouns, {
    at: start + (words[i] as Word).start,
    isHuman: true,
    isMany: false,
    far: 3,
    fits: ({ isNamed, isKnown }) => isNamed || !isKnown,
  });
  return who ? { who: who.who, isPerson: true } : owner;
}

/** "La encontró su nieta, Camila": not Camila's own. */
function notHerself({ sentence }: Around, i: number, owner: Owner | null): Owner | null {
  const { words, nouns, start } = sentence;
  if (nouns.length === 0 || !owner?.isPerson || !has(words[i + 1], IS.role)) return owner;
  const named = namedBehind(sentence, endOfPhrase(words, i + 1))?.who;
  if (named !== owner.who) return owner;
  const at = start + (words[i] as Word).start;
  const fits = ({ isNamed, isKnown }: Noun) => isNamed || !isKnown;
  const other = lookBack(nouns, { at, isHuman: true, isMany: false, far: 3, barred: new Set([named]), fits });
  return other ? { who: other.who, isPerson: true } : owner;
}

/** A body, or a house with people in it, has leaders. */
function isLed({ lexicon }: Sentence, owner: Owner | null): boolean {
  if (!owner || owner.isPerson) return false;
  const [first = '', second = ''] = owner.who.toLowerCase().split(' ');
  return [first, second].some((word) => lexicon.bodies.has(word) || isStaffed(word)) || /^\p{Lu}/u.test(owner.who);
}

/** "Su presidenta", "su gerente": of a body, when one was just named; also of a house with people in it. */
function bodyOwner({ words, start, nouns, lexicon }: Sentence, i: number): Owner | null {
  const at = start + (words[i] as Word).start;
  const isTold = ({ isNamed, isKnown, isSubject, stem }: Noun) => isNamed || !isKnown || isSubject || isStaffed(stem);
  const fits = (noun: Noun) =>
    isTold(noun) && ((noun.isBody && (noun.isSubject || !lexicon.publicBodies.has(noun.stem))) || isStaffed(noun.stem));
  const body = lookBack(nouns, { at, far: 1, isMany: false, fits });
  // "la asociación Monte Vivo"
  const named = body && !body.isNamed ? firstFrom(nouns, body.end) : null;
  return body && { who: named?.isNamed && named.isBody && named.at === body.end + 1 ? named.who : body.who, isPerson: false };
}

/** Those who lead a body and speak for it; somebody has none of them. */
const LEADERS = ['presidente', 'gerente', 'titular', 'director', 'coordinador', 'portavoz', 'tesorero', 'rector', 'síndico'];

function isOfBodies({ roles }: Lexicon, noun: string): boolean {
  const kind = roles.get(noun)?.kind;
  return kind !== undefined && LEADERS.some((each) => roles.get(each)?.kind === kind);
}

/** Houses that somebody leads and owns. */
function isStaffed(noun: string): boolean {
  return STAFFED.has(noun) || noun.endsWith('centro');
}

const STAFFED = new Set(
  'hospital clínica ambulatorio consultorio sanatorio colegio escuela instituto liceo guardería residencia geriátrico museo teatro cine biblioteca hotel hostal camping albergue refugio restaurante bar cafetería tienda comercio supermercado farmacia panadería fábrica planta taller granja bodega cooperativa periódico diario emisora radio cárcel prisión penal puerto aeropuerto cementerio parque zoológico acuario archivo laboratorio facultad campus conservatorio orquesta coro banda festival feria club gimnasio piscina posta dispensario policlínica sala observatorio estación parroquia colegiata monasterio convento'.split(
    ' ',
  ),
);

function isOfPeople({ roles, ownParts }: Lexicon, noun: string): boolean {
  const kind = roles.get(noun)?.kind ?? roles.get(stemOf(noun))?.kind;
  return (
    kind !== undefined &&
    (kind === roles.get('padre')?.kind ||
      kind === roles.get('viudo')?.kind ||
      (kind === roles.get('abogado')?.kind && ownParts.has(stemOf(noun))))
  );
}

/** "Mi cliente", said by a lawyer: the accused. */
export function clientAt({ sentence, found }: Around, i: number): number {
  const { words, lexicon, nouns } = sentence;
  if (nouns.length === 0 || !/^(?:mi|nuestr[oa])$/.test(words[i]?.lower ?? '') || !lexicon.clients.has(words[i + 1]?.lower ?? ''))
    return 0;
  const who = clientMeant(sentence, i);
  if (!who) return 0;
  found.push({ ...placeAt(sentence, i, i + 2), refersTo: who.who, how: 'description', sure: 'likely' });
  return i + 2;
}

/** "su cuñada": "cuñada de Amador Risco". */
function inFull({ sentence, found }: Around, i: number, owner: Owner): void {
  const { words, lexicon } = sentence;
  if (lexicon.humans.size === 0 || !isWord(words[i + 1])) return;
  const isLed = ADJECTIVE.test(words[i + 1]?.lower ?? '') || lexicon.numerals.has(words[i + 1]?.lower ?? '');
  const to = isLed && isWord(words[i + 2]) ? i + 3 : i + 2;
  const words_ = textOf(sentence, { from: i + 1, to });
  found.push({ ...placeAt(sentence, i, to), refersTo: `${words_} de ${owner.who}`, how: 'description', sure: 'likely' });
}

const ADJECTIVE = /^(?:antigu|nuev|primer|segund|últim|actual|propi|anterior|mejor|peor|principal|únic)/;

function isWord(word: Word | undefined): boolean {
  return word?.mark === '' && /^\p{Ll}{3,}$/u.test(word.text);
}

/** "Su portavoz, Milagros Otero": says whom it means, and for whom she speaks. */
function introducedBy({ sentence, found }: Around, i: number, owner: Owner | null): number {
  const { words, cast } = sentence;
  if (!has(words[i + 1], IS.role) && !sentence.lexicon.clients.has(words[i + 1]?.lower ?? '')) return 0;
  const to = endOfPhrase(words, i + 1);
  const who =
    namedBehind(sentence, to) ?? (sentence.lexicon.clients.has(words[i + 1]?.lower ?? '') ? clientMeant(sentence, i) : null);
  if (!who) return 0;
  if (owner && !owner.isPerson) cast.sides.set(who.who, owner.who);
  found.push({ ...placeAt(sentence, i, to), refersTo: who.who, how: 'description', sure: 'certain' });
  return to;
}

/** Whom "su" means: whom a relative is about, the subject of the part when it stands before it, else whoever speaks or was spoken of. */
function ownerAt(around: Around, i: number): Owner | null {
  const { sentence, draft } = around;
  const { part, frame, subject } = draft;
  if (sentence.nouns.length > 0) {
    const read = ofFate(around, i) ?? ofRelative(around, i);
    if (read) return read;
  }
  if (part.verb === i - 1 && part.verb >= 0 && sentence.lexicon.being.has(sentence.words[part.verb]?.lower ?? ''))
    return ofBeing(around, i) ?? sentence.topic;
  const speaker = frame && !isLater(around, i) ? frame.speaker : null;
  if (part.verb >= 0 && part.verb < i)
    return (
      nearSubject(sentence, part.from, part.verb) ??
      (subject && isPaper(sentence, subject) ? null : subject) ??
      ownSubject(sentence, part.from, part.verb) ??
      speaker ??
      sentence.topic ??
      headOfPart(around, i)
    );
  const first = part.verb < 0 || sentence.topic === null ? headOfPart(around, i) : null;
  return first ?? speaker ?? beforeSentence(around) ?? frame?.speaker ?? null;
}

/** "Iguarán fue su secretario": not his own. */
function ofBeing({ sentence, draft }: Around, i: number): Owner | null {
  const { topic, nouns, start, words } = sentence;
  const own = subjectOf(sentence, draft.part) ?? draft.subject;
  if (nouns.length === 0 || !own?.isPerson || topic?.who !== own.who) return null;
  const fits = ({ isNamed, isKnown, isHuman, isBody }: Noun) => (isHuman || isBody) && (isNamed || !isKnown);
  const who = lookBack(nouns, {
    at: start + (words[i] as Word).start,
    isMany: false,
    barred: new Set([own.who]),
    fits,
    far: 3,
  });
  return who && { who: who.who, isPerson: who.isHuman };
}

/** "Su móvil, según la Policía, …": who speaks is named further on. */
function isLater({ sentence: { start, words }, draft: { frame } }: Around, i: number): boolean {
  return frame?.isTag === true && frame.speaker.start > start + (words[i] as Word).start;
}

/** Whom the sentence goes on about: whoever an earlier part or the last sentence was about, else whoever spoke. */
function beforeSentence({ sentence: { last, topic, nouns }, draft }: Around): Owner | null {
  if (nouns.length === 0) return topic;
  const before = last.topic ?? topic;
  const { subject } = draft;
  if (subject && (subject.isPerson || subject.isBody)) return subject;
  return last.subject && (last.subject.isPerson || last.subject.isBody) ? last.subject : before;
}

/** Whom the verb is about: the words right before it, else all that stand before it. */
function ownSubject(sentence: Sentence, from: number, verb: number): Whom | null {
  const who = verb > from ? whom(sentence, from, verb) : null;
  return who && (who.isPerson || who.isBody) && !(sentence.nouns.length > 0 && isPaper(sentence, who)) ? who : null;
}

/** A paper has nothing that could be "su". */
function isPaper({ lexicon }: Sentence, { who }: Whom): boolean {
  const noun =
    who
      .toLowerCase()
      .split(' ')
      .find((word) => word.length > 3) ?? '';
  return ((lexicon.bits.get(noun) ?? 0) & IS.paper) !== 0;
}

/** "en 2019 el acusado hizo": the article or the name right before the verb. */
function nearSubject(sentence: Sentence, from: number, verb: number): Whom | null {
  const { words } = sentence;
  const to = beforeSmall(words, verb, from);
  if (sentence.nouns.length === 0 || to - from < 3 || !has(words[to - 1], IS.role | IS.body | IS.capital)) return null;
  for (let k = to - 1; k >= Math.max(from, to - 3); k -= 1)
    if (has(words[k], IS.article | IS.determiner) && !has(words[k - 1], IS.preposition)) return whom(sentence, k, to);
  return null;
}

/** "se teme por su vida": whoever was spoken of last, not whoever says so. */
function ofFate({ sentence, draft }: Around, i: number): Owner | null {
  const { words, start, lexicon, nouns } = sentence;
  if (!lexicon.fates.has(stemOf(words[i + 1]?.lower ?? ''))) return null;
  const at = start + (words[i] as Word).start;
  const isAsked = words.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:pid|ped|exig|reclam|solicit)/.test(lower));
  const barred = new Set([draft.frame?.speaker.who, isAsked ? (draft.subject?.who ?? sentence.near?.who) : undefined]);
  const who = lookBack(nouns, { at, isHuman: true, isMany: false, barred, fits: ({ isNamed, isKnown }) => isNamed || !isKnown });
  return who && { who: who.who, isPerson: true };
}

const LONGEST = 12;

/** "una maestra que prefiere no dar su nombre", "En Lugo, que perdió un tercio de sus vecinos": what stands before "que". */
function ofRelative({ sentence }: Around, i: number): Owner | null {
  const { words, start, nouns } = sentence;
  let hasVerb = false;
  for (let k = i - 1; k > Math.max(0, i - LONGEST); k -= 1) {
    const word = words[k] as Word;
    if (isFinite(words, k)) hasVerb = true;
    if (has(word, IS.that | IS.who) && hasVerb && (!has(words[k - 1], SAYS) || has(words[k - 1], IS.capital))) {
      const at = start + word.start;
      const before = lastBefore(nouns, at, () => true);
      if (before && at - before.end <= 2 && !isTold(words, k)) return { who: before.who, isPerson: before.isHuman };
      const last = words[k - 1] as Word;
      return word.mark === ',' && has(last, IS.capital) && words[k - 2]?.lower === 'en'
        ? { who: last.text, isPerson: false }
        : null;
    }
    if (word.mark === ',' && has(word, IS.participle) && !hasVerb) {
      const before = lastBefore(nouns, start + word.start, () => true);
      return before?.isHuman && start + word.start - before.end <= 40 ? { who: before.who, isPerson: true } : null;
    }
    if (/[;:.]/.test(word.mark)) return null;
  }
  return null;
}

const SAYS = IS.say | IS.finite | IS.maybe | IS.participle;

/** "dijo a la edil que": what follows is what was said. */
function isTold(words: readonly Word[], that: number): boolean {
  for (let k = that - 1; k > Math.max(0, that - 5); k -= 1) if (has(words[k], IS.say) && isFinite(words, k)) return true;
  return false;
}

/** "Las fiestas, las más caras de su historia": what the part begins with. */
function headOfPart({ sentence, draft: { part } }: Around, i: number): Owner | null {
  const { words, start, nouns } = sentence;
  if (nouns.length === 0) return null;
  const first = firstFrom(nouns, start + (words[part.from] as Word).start);
  return first && first.isSubject && first.end < start + (words[i] as Word).start
    ? { who: first.who, isPerson: first.isHuman }
    : null;
}

export function placeAt(
  { text, start, words }: Sentence,
  from: number,
  to: number,
): { text: string; start: number; end: number } {
  const at = { start: start + (words[from] as Word).start, end: start + (words[to - 1] as Word).end };
  return { ...at, text: text.slice(at.start, at.end) };
}
