import type { Body, Cast, Person } from '#lib/extraction/rules/cast';
import { IS, type Lexicon, type Role } from '#lib/extraction/rules/lexicon';
import { lastNamed } from '#lib/extraction/rules/named';
import { genderBy } from '#lib/extraction/rules/offices';
import { meaning, type Range, type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "la regidora", "el edil de Urbanismo": whoever of the text holds the office, in the gender of the words. */
export function byOffice(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon } = sentence;
  const at = headOf(words, range);
  const role = at < 0 ? undefined : lexicon.roles.get((words[at] as Word).lower);
  if (!role || !isDefinite(words[range.from], at === range.from)) return null;
  const of = words
    .slice(at + 1, range.to)
    .filter(({ bits }) => !(bits & (IS.preposition | IS.determiner)))
    .map(({ lower }) => lower);
  const person = holderOf(sentence, {
    ...role,
    gender: role.gender ?? genderBy(words[range.from]),
    of,
    isTown: /^(?:edil|regidora?|élue?|édile|autarca)$/.test((words[at] as Word).lower),
    before: sentence.start + (words[range.from] as Word).start,
  });
  const meant = person ?? involved(sentence, range, role);
  if (!meant) return null;
  return meaning(sentence, range, {
    who: meant.name,
    isPerson: true,
    gender: meant.gender,
    how: 'description',
    sure: person && isOnly(sentence, person, role) ? 'certain' : 'likely',
  });
}

/** "La alcaldesa", where the text named her before by that office and nobody else holds it. */
function isOnly({ cast, start }: Sentence, person: Person, { kind, gender }: Role): boolean {
  if (person.first >= start || person.introduced === null) return false;
  const fits = (each: Person) => gender === null || each.gender === null || each.gender === gender;
  return cast.people.every((each) => each === person || !fits(each) || each.offices.every((office) => office.kind !== kind));
}

/** "El acusado", "la víctima": whoever was named last without an office has it from here on. */
function involved(sentence: Sentence, range: Range, { kind, gender }: Role): Pick<Person, 'name' | 'gender'> | null {
  const { cast, lexicon, words, start, topic, text } = sentence;
  if (!lexicon.involved.has(kind) || range.to - range.from !== 2) return null;
  // "Wiesner wies die Vorwürfe zurück. … sagte der Angeklagte"
  if (
    lexicon.base === 'de' &&
    topic?.isPerson &&
    ON_TRIAL.test(text) &&
    (topic.gender ?? gender) === (gender ?? topic.gender) &&
    cast.byName.has(topic.who.toLowerCase())
  )
    return { name: topic.who, gender: topic.gender };
  const before = start + (words[range.from] as Word).start;
  const isPlain = (person: Person) =>
    person.offices.every((office) => lexicon.ordinary.has(office.kind)) &&
    (gender === null || (person.gender ?? gender) === gender);
  const named = hurt(sentence, { kind, isPlain, before }) ?? lastNamed(cast, before, isPlain);
  named?.offices.push({ kind, of: new Set() });
  return named;
}

const HURT = ['víctima', 'fallecido', 'perjudicado', 'agraviado'];

/** "La víctima", "la fallecida": whoever was called so, or "la anciana", before; hardly the niece who found her. Spanish. */
function hurt(
  { cast, lexicon: { base, roles } }: Sentence,
  { kind, isPlain, before }: { kind: number; isPlain: (person: Person) => boolean; before: number },
): Person | null {
  const kindsOf = (nouns: readonly string[]) => nouns.flatMap((noun) => roles.get(noun)?.kind ?? []);
  if (base !== 'es' || !kindsOf(HURT).includes(kind)) return null;
  const isOf = (nouns: readonly string[]) => (person: Person) =>
    person.offices.some((office) => kindsOf(nouns).includes(office.kind));
  const isKin = isOf(['padre']);
  return (
    lastNamed(cast, before, (person) => isPlain(person) && isOf([...HURT, 'anciano', 'viudo'])(person)) ??
    lastNamed(cast, before, (person) => isPlain(person) && !isKin(person))
  );
}

const ON_TRIAL = /(?<!\p{L})(?:Prozess gegen|Anklage|(?:Land|Amts|Schöffen|Schwur)gericht)(?!\p{L})/u;

function isDefinite(first: Word | undefined, isBare: boolean): boolean {
  return (
    isBare || (has(first, IS.determiner) && !/^(?:una?|eine?[rmns]?|otr[oa]|algun[oa]|vari[oa]s|cada)$/.test(first?.lower ?? ''))
  );
}

/** The noun the words are about: the first behind the article. */
export function headOf(words: readonly Word[], { from, to }: Range): number {
  for (let i = from; i < Math.min(to, from + 3); i += 1) {
    if (has(words[i], IS.role | IS.body | IS.paper)) return i;
    if (i > from && (words[i] as Word).mark !== '') return -1;
    if (!has(words[i], IS.determiner) && i > from) continue;
  }
  return -1;
}

interface Wanted {
  kind: number;
  gender: 'm' | 'f' | null;
  of: string[];
  /** "edil", "regidora": of the town hall, whatever the office. */
  isTown: boolean;
  before: number;
}

/** Of several holders the one whose office has the same words, else the one named last. */
function holderOf({ cast, lexicon }: Sentence, { kind, gender, of, before, isTown }: Wanted): Person | null {
  const among_ = (isKind: (kind: number) => boolean) =>
    cast.people.filter(
      (person) =>
        person.offices.some((office) => isKind(office.kind)) &&
        (gender === null || person.gender === null || person.gender === gender),
    );
  const own = among_((each) => each === kind);
  const holders = own.length === 0 && isTown ? among_((each) => lexicon.ofTown.has(each)) : own;
  if (holders.length <= 1) return holders[0] ?? null;
  const same =
    of.length > 0 ? holders.filter((person) => person.offices.some((office) => of.some((word) => office.of.has(word)))) : [];
  const among = same.length > 0 ? same : holders;
  return lastNamed(cast, before, (person) => among.includes(person)) ?? among[0] ?? null;
}

/** "el popular": the only person of that party. */
export function byGroup(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon, cast } = sentence;
  const group = lexicon.groups.get(words[range.to - 1]?.lower ?? '');
  if (group === undefined || range.to - range.from !== 2 || !has(words[range.from], IS.article | IS.determiner)) return null;
  const members = cast.people.filter((person) => person.group === group);
  const before = sentence.start + (words[range.from] as Word).start;
  const who = members.length <= 1 ? members[0] : lastNamed(cast, before, (person) => members.includes(person));
  return who
    ? meaning(sentence, range, { who: who.name, isPerson: true, gender: who.gender, how: 'description', sure: 'likely' })
    : null;
}

/** "el consistorio": the body of that kind named last; "el informe": the paper read of. */
export function byBody(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon, cast, papers } = sentence;
  const at = headOf(words, range);
  const word = words[at];
  if (!word || !has(words[range.from], IS.determiner | IS.body | IS.paper | IS.capital)) return null;
  const none = { isPerson: false, gender: null, isBody: true };
  const paper = has(word, IS.paper) && range.to - at <= 2 ? papers.get('') : undefined;
  if (paper !== undefined && isDefinite(words[range.from], false) && isCalledSo(lexicon, paper, words.slice(at, range.to)))
    return meaning(sentence, range, { ...none, who: paper, how: 'description', sure: 'likely' });
  const kinds = lexicon.bodies.get(word.lower);
  if (kinds === undefined || isOfSomebodyNew(words, at)) return null;
  const before = sentence.start + word.start;
  const body = lexicon.management.has(word.lower)
    ? managed(cast, kinds)
    : (bodyOf(cast, kinds, before, textOf(sentence, { from: at, to: beforeAside(words, at, range.to) })) ??
      anyBody(sentence, range, word));
  if (!body || isOfAnother(sentence, body, word)) return null;
  const full = withTown(sentence, body);
  const isSame = textOf(sentence, { from: at, to: range.to }) === full;
  const who = meaning(sentence, range, { ...none, who: body.name, how: 'description', sure: 'likely' });
  return { ...who, coreference: isSame || !who.coreference ? null : { ...who.coreference, refersTo: full } };
}

/** "El municipio prometió": the town hall, where the text names it otherwise. Spanish. */
export function byTown(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon, cast } = sentence;
  const [article, noun] = [words[range.from], words[range.from + 1]];
  const isTown = range.to - range.from === 2 && article?.lower === 'el' && noun?.lower === 'municipio' && noun.mark === '';
  const hall = isTown && lexicon.base === 'es' ? cast.bodies.find(({ kind }) => kind === 0) : undefined;
  if (!hall) return null;
  const none = { isPerson: false, gender: null, isBody: true } as const;
  return meaning(sentence, range, { ...none, who: withTown(sentence, hall), how: 'description', sure: 'likely' });
}

/** "El fallo" is the sentence and no letter; "el reporte policial" is of the police. Spanish. */
function isCalledSo({ base }: Lexicon, paper: string, [noun, kind]: readonly Word[]): boolean {
  const own = paper.toLowerCase();
  if (base !== 'es' || !noun || own.includes(stemOf(noun.lower)))
    return base !== 'es' || !kind || own.includes(stemOf(kind.lower));
  if (kind) return false;
  const alike = PAPERS_ALIKE.find((group) => group.includes(noun.lower));
  return alike === undefined || alike.includes('*') || alike.some((each) => own.includes(each));
}

const PAPERS_ALIKE: readonly (readonly string[])[] = [
  ['documento', 'escrito', 'texto', 'papel', '*'],
  ['sentencia', 'fallo', 'auto', 'resolución', 'dictamen', 'veredicto', 'laudo', 'sumario'],
  [
    'informe',
    'estudio',
    'análisis',
    'encuesta',
    'sondeo',
    'dossier',
    'reporte',
    'auditoría',
    'memoria',
    'peritaje',
    'pericia',
    'dictamen',
  ],
  ['carta', 'misiva', 'correo', 'oficio', 'escrito', 'mensaje'],
  ['comunicado', 'nota', 'circular'],
  ['pliego', 'contrato', 'expediente'],
  ['acta', 'atestado'],
];

/** "La empresa de suministro, Bunkermar,": a body by the name behind the comma. */
export function byApposedName(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon } = sentence;
  const head = headOf(words, range);
  if (lexicon.base !== 'es' || !has(words[range.from], IS.determiner) || (head >= 0 && !has(words[head], IS.body))) return null;
  // "El gestor, Metropolitano de Ribalta,": a noun that no list knows.
  if (head < 0 && !(words[range.from + 2]?.mark === ',' && /^\p{Ll}{4}/u.test(words[range.from + 1]?.text ?? ''))) return null;
  let from = head < 0 ? range.from + 2 : head + 1;
  while (from < range.to && words[from]?.mark !== ',') from += 1;
  const name = words.slice(from, range.to);
  const isName =
    name.length > 0 &&
    name.length <= 4 &&
    has(name[0], IS.capital) &&
    name.every((word, i) => (has(word, IS.capital) || isOfName(name, i)) && (i === 0 || word.mark === ''));
  if (!isName) return null;
  const at = { from, to: range.to };
  const who = textOf(sentence, at);
  return meaning(sentence, at, { who, isPerson: false, isBody: true, gender: null, how: 'name', sure: 'certain' });
}

/** "Metropolitano de Ribalta". */
function isOfName(name: readonly Word[], i: number): boolean {
  return i > 0 && /^(?:de|del|y)$/.test(name[i]?.lower ?? '') && has(name[i + 1], IS.capital);
}

/** "La plataforma", where an association has a name and a platform has none. */
function isOfAnother({ met, lexicon, start }: Sentence, body: Body, { lower: noun, start: at }: Word): boolean {
  if (lexicon.humans.size === 0 || body.called.has(noun) || body.called.has('')) return false;
  const named = met.byNoun.get(stemOf(noun))?.findLast((phrase) => phrase.at < start);
  // "La empresa" is whatever firm was named last, called so or not.
  return named !== undefined && !(ANY_BODY.test(noun) && named.at < lastBefore(body, start + at));
}

const ANY_BODY = /^(?:empresa|compañía|firma|entidad|organización|institución|organismo|sociedad|mercantil)$/;

/** "La cartera de una turista", "el colegio de un primo": not the one that was named. */
function isOfSomebodyNew(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.mark === '' && words[at + 1]?.lower === 'de' && /^un[ao]?s?$/.test(words[at + 2]?.lower ?? '');
}

/** Words that point at a body, and words that any body may be called by. */
const ANY_ONE = /^(?:el|la|del|al|est[ea]|es[ea]|dich[oa]|aquel|aquella|citad[oa])$/;
const ANY_OTHER = /^(?:entidad|organismo|institución|organización|ente|dependencia|repartición|corporación|agencia|órgano)$/;

/** "La entidad", "ese organismo": whatever body was named last, when none is called so; Spanish. */
function anyBody({ cast, lexicon, words, met, start }: Sentence, { from, to }: Range, { lower, start: at }: Word): Body | null {
  const isAny = lexicon.base === 'es' && to - from === 2 && ANY_ONE.test(words[from]?.lower ?? '');
  if (!isAny || !ANY_OTHER.test(lower)) return null;
  if (met.byNoun.get(stemOf(lower))?.some((phrase) => phrase.at < start)) return null;
  const [latest] = cast.bodies.toSorted((a, b) => lastBefore(b, start + at) - lastBefore(a, start + at));
  return latest && lastBefore(latest, start + at) >= 0 ? latest : null;
}

/** "La empresa, en manos de un grupo,": what a comma sets apart is no part of the name, unless it is the name. */
function beforeAside(words: readonly Word[], at: number, to: number): number {
  for (let i = at + 1; i < to; i += 1) if ((words[i] as Word).mark.includes(',') && !has(words[i], IS.capital)) return i;
  return to;
}

/** "el Ayuntamiento", where the text never says of which town but stands under its name. */
function withTown({ met, lexicon }: Sentence, { name, kind }: Body): string {
  if (met.town === null || kind !== 0 || lexicon.townHall === '' || /\s/u.test(name)) return name;
  const [hall = name] = lexicon.words.bodies[0]?.split(' ') ?? [];
  return `${hall.charAt(0).toUpperCase()}${hall.slice(1)} ${lexicon.townHall} ${met.town}`;
}

/** "la gerencia": of the body that the text names most. */
function managed(cast: Cast, kinds: readonly number[]): Body | null {
  const bodies = cast.bodies.filter((body) => kinds.includes(body.kind));
  return bodies.toSorted((a, b) => b.at.length - a.at.length)[0] ?? null;
}

/** The body of a kind that was named last before a place; a name of several words means only itself. */
function bodyOf(cast: Cast, kinds: readonly number[], before: number, named: string): Body | null {
  const bodies = cast.bodies.filter((body) => kinds.includes(body.kind));
  const exact = bodies.find(({ name }) => name === named || name.startsWith(`${named} `) || named.startsWith(name));
  if (exact) return exact;
  const inside = bodies.find(({ name }) => named.includes(name));
  if (inside) return inside;
  if (/\s\p{Lu}/u.test(named)) return null;
  const [latest] = bodies.toSorted((a, b) => lastBefore(b, before) - lastBefore(a, before));
  return latest ?? null;
}

function lastBefore({ at }: Body, before: number): number {
  return at.findLast((place) => place < before) ?? -1;
}
