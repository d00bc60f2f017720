import { byWhole } from '#lib/extraction/rules/belongs';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { firstFrom, lastBefore, lookBack } from '#lib/extraction/rules/look-back';
import type { Deed, Noun } from '#lib/extraction/rules/nouns';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { byWiderNoun } from '#lib/extraction/rules/wider';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** What a definite noun takes up when no name and no longer phrase of the same noun says it; null when the text leaves it open. */
export function thingMeant(sentence: Sentence, i: number, head: number): string | null {
  const { words, lexicon, nouns } = sentence;
  const noun = words[head];
  if (nouns.length === 0 || !noun || !isDefinite(words[i], noun)) return null;
  const at = sentence.start + (words[i] as Word).start;
  const around = { sentence, at, noun, stem: stemOf(noun.lower), isMany: /[^s]s$/.test(noun.lower) };
  for (const read of [byFigure, bySum, byKind, byPaper, byCalling, byDeed, byPart, byOwnPart, byWider, byOwner]) {
    const found = read(around);
    if (found !== null && found !== undefined) return lexicon.ordinals.has(found) ? null : found;
  }
  return null;
}

const LED =
  /^(?:el|la|los|las|del|al|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella|aquellos|aquellas|dich[oa]s?|cit[oa]d[oa])$/;

function isDefinite(first: Word | undefined, noun: Word): boolean {
  return LED.test(first?.lower ?? '') && noun.mark === '' && !has(noun, IS.capital);
}

interface Around {
  sentence: Sentence;
  at: number;
  noun: Word;
  stem: string;
  isMany: boolean;
}

type Meaning = (around: Around) => string | null | undefined;

/** "la cifra": what was counted last. */
const byFigure: Meaning = ({ sentence: { nouns, text, lexicon }, at, stem }) => {
  if (!/^(?:cifra|dato|cantidad)$/.test(stem)) return undefined;
  const isCounted = ({ at: place, who }: Noun) =>
    /^\d/.test(who) || lexicon.numerals.has(who.split(' ', 1)[0]?.toLowerCase() ?? '') ? place < at : false;
  const counted = lastBefore(nouns, at, isCounted);
  return counted ? counted.who.split(' ').slice(0, 2).join(' ') : text === '' ? null : undefined;
};

/** "el vehículo" behind "un camión". */
const byWider: Meaning = ({ sentence, ...around }) => byWiderNoun(sentence, around);

/** "el conductor" behind "un camión". */
const byOwner: Meaning = ({ sentence, ...around }) => byWhole(sentence, around);

/** "el dinero": the sum named last. */
const bySum: Meaning = ({ sentence: { nouns, lexicon }, at, stem }) =>
  lexicon.money.has(stem) ? (lastBefore(nouns, at, ({ isMoney }) => isMoney)?.who ?? null) : undefined;

/** "el centro" behind "el hospital comarcal": a body of the same kind that has no name. */
const byKind: Meaning = ({ sentence, at, noun, stem }) => bodyAlike(sentence, at, { noun, stem });

/** A body without a name of the kind that a noun tells. */
export function bodyAlike(
  { nouns, lexicon }: Sentence,
  at: number,
  { noun, stem }: { noun: Word; stem: string },
): string | undefined {
  const kinds = lexicon.bodies.get(noun.lower) ?? lexicon.bodies.get(stem);
  if (!kinds) return undefined;
  const isSame = (each: Noun) => lexicon.bodies.get(each.stem)?.some((kind) => kinds.includes(kind)) === true;
  return lastBefore(nouns, at, (each) => each.isBody && !each.isKnown && each.stem !== stem && isSame(each))?.who;
}

/** "el escrito", "ese documento": the paper named last. */
const byPaper: Meaning = ({ sentence: { nouns, lexicon }, at, noun, stem }) => {
  if (!has(noun, IS.paper)) return undefined;
  const isPaper = ({ stem: other, isKnown }: Noun) => !isKnown && isPaperStem(lexicon, other);
  const same = lastBefore(nouns, at, (each) => each.stem === stem && !each.isKnown && each.who !== stem);
  return (same ?? (lexicon.generic.has(noun.lower) || ANY_PAPER.test(stem) ? lastBefore(nouns, at, isPaper) : null))?.who;
};

function isPaperStem({ bits }: Lexicon, stem: string): boolean {
  return ((bits.get(stem) ?? 0) & IS.paper) !== 0 || PAPERS.test(stem);
}

/** Words that any paper may be called by. */
const ANY_PAPER = /^(?:documento|escrito|texto|papel|misiva|dictamen|fallo|resolución|acta|carta)$/;
const PAPERS = /^(?:carta|correo|mensaje|expediente|contrato|factura|mail)$/;

/** "la maestra", "el hombre": somebody without a name who was called so, or whoever fits. */
const byCalling: Meaning = ({ sentence, at, noun, stem, isMany }) => {
  const { nouns, lexicon } = sentence;
  const role = lexicon.roles.get(noun.lower) ?? lexicon.roles.get(stem);
  const isAnybody = lexicon.anybody.has(stem);
  if (!role && !isAnybody && !lexicon.humans.has(stem)) return undefined;
  const gender = genderOf(noun.lower, role?.gender ?? null);
  const isSame = (each: Noun) => each.stem === stem || (role !== undefined && lexicon.roles.get(each.stem)?.kind === role.kind);
  const called = lastBefore(
    nouns,
    at,
    (each) => each.isHuman && !each.isNamed && !each.isKnown && each.isMany === isMany && isSame(each) && each.who !== noun.lower,
  );
  if (called) return called.who;
  if (!isAnybody || isMany) return undefined;
  return lookBack(nouns, {
    at,
    gender,
    isMany: false,
    isHuman: true,
    far: 4,
    fits: (each) => (each.isNamed || !each.isKnown) && (!lexicon.ordinary.has(role?.kind ?? -1) || isPlain(sentence, each)),
  })?.who;
};

/** Somebody without an office: no mayor is "el fallecido". */
function isPlain({ cast, lexicon }: Sentence, { who, stem }: Noun): boolean {
  const isOrdinary = (kind: number) => lexicon.ordinary.has(kind) || lexicon.involved.has(kind);
  const kind = lexicon.roles.get(stem)?.kind;
  const person = cast.people.find(({ name }) => name === who);
  return person ? person.offices.every((office) => isOrdinary(office.kind)) : kind === undefined || isOrdinary(kind);
}

function genderOf(noun: string, gender: 'm' | 'f' | null): 'm' | 'f' | null {
  if (noun === 'víctima' || noun === 'persona') return null;
  return gender ?? (noun === 'mujer' || noun.endsWith('a') ? 'f' : noun.endsWith('o') || noun.endsWith('e') ? 'm' : null);
}

const NO_DEED =
  /^(?:situación|población|información|educación|atención|dirección|reunión|sesión|relación|institución|organización|administración|asociación|corporación|fundación|federación|acción|cuestión|opción|versión|tradición|nación|región|estación|habitación|canción|producción|movimiento|ayuntamiento|momento|apartamento|alimento|viaje|personaje|mensaje|paisaje|lenguaje|garaje|ocasión|misión|comisión|emisión|profesión|generación|operación|instalación|función|sección|formación|oposición|urbanización|violencia|ciencia|audiencia|provincia|esperanza|confianza|enseñanza|presencia|diferencia)$/;
const DEED = /(?:ción|sión|miento|aje|anza|encia)$/u;
/** How many units back something was done. */
const FAR = 3000;
const MOST_DEEDS = 300;

/** "la citación" behind "citar a la alcaldesa": a deed, with whom or what it was done to, else with who did it. */
const byDeed: Meaning = ({ sentence, at, noun, stem, isMany }) => {
  const { lexicon, deeds } = sentence;
  if (isMany || NO_DEED.test(noun.lower)) return undefined;
  const roots = lexicon.deeds.get(stem) ?? (DEED.test(noun.lower) ? [noun.lower.replace(DEED, '').replace(/[aeiu]$/u, '')] : []);
  if (roots.length === 0) return undefined;
  const found = lastBefore(deeds, at, (deed) => at - deed.at < FAR && isOf(deed.form, roots), MOST_DEEDS);
  if (!found) return undefined;
  const of = doneTo(sentence, found);
  return of ? `${noun.lower} de ${toldAs(sentence, of)}` : undefined;
};

/** What a deed was done to, else who did it: "cortó la vía", "la vía cortada". */
function doneTo({ nouns, text }: Sentence, { at, end, form }: Deed): Noun | null {
  const before = lastBefore(nouns, at, (noun) => noun.at < at);
  const isParticiple = DONE.test(form) && !HELPED.test(text.slice(Math.max(0, at - 8), at));
  if (isParticiple && before && BETWEEN.test(text.slice(before.end, at))) return before;
  const object = firstFrom(nouns, end);
  const isNext = object && object.at - end < MOST_BETWEEN && !/[,;:.]/.test(text.slice(end, object.at));
  return isNext && !isParticiple ? object : lastBefore(nouns, at, ({ isSubject }) => isSubject);
}

const DONE = /[ai]d[oa]s?$/;
const HELPED = /(?:^|\s)(?:ha|han|había|habían|haber|hemos|he)\s$/u;
/** Nothing, or an adjective. */
const BETWEEN = /^\s(?:\p{Ll}+\s)?$/u;

/** "alcaldesa", where the text calls her so. */
function toldAs({ text }: Sentence, { at, end, who }: Noun): string {
  return /^\p{Ll}/u.test(text.slice(at, at + 1)) && who.startsWith(text.slice(at, at + 1).toUpperCase()) === false
    ? text.slice(at, end)
    : who;
}

/** How many units stand between a verb and its object at most. */
const MOST_BETWEEN = 14;

function isOf(form: string, roots: readonly string[]): boolean {
  return roots.some((root) => root.length > 2 && form.startsWith(root));
}

/** "las oficinas", "la directiva": of the body that the text is on. */
const byPart: Meaning = ({ sentence: { nouns, lexicon }, at, noun, stem }) => {
  if (!lexicon.parts.has(stem)) return undefined;
  const body = lookBack(nouns, {
    at,
    far: 12,
    fits: ({ isBody, isNamed, stem: other }) => isBody && isNamed && !lexicon.publicBodies.has(other),
  });
  return body ? `${noun.lower} de ${body.who}` : undefined;
};

/** "el cuerpo": of whoever was spoken of last. */
const byOwnPart: Meaning = ({ sentence, at, noun, stem, isMany }) => {
  const { nouns, lexicon } = sentence;
  if (!lexicon.ownParts.has(stem) || isMany) return undefined;
  const who = lookBack(nouns, { at, far: 3, isHuman: true, isMany: false, fits: (each) => isPlain(sentence, each) });
  return who ? `${noun.lower} de ${who.who}` : undefined;
};
