import type { Draft } from '#lib/extraction/rules/chain';
import { IS } from '#lib/extraction/rules/lexicon';
import { lastBefore, lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import type { Sentence } from '#lib/extraction/rules/sentence';
import { stemOf } from '#lib/extraction/rules/stems';
import { subjectOf } from '#lib/extraction/rules/subject';
import { isFinite } from '#lib/extraction/rules/verbs';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

export interface Around {
  sentence: Sentence;
  draft: Draft;
}

const CLITIC = /^l[oa]s?$/;
const genderOf = (form: string): 'm' | 'f' => (/as?$/.test(form) ? 'f' : 'm');

/** "la compró", "los sacaron", "lo niega": whom or what a pronoun beside a verb means; null when the text leaves it open. */
export function beforeVerb(around: Around, i: number): string | null {
  const { words } = around.sentence;
  const word = words[i] as Word;
  const verb = words[i + 1];
  if (!isClitic(words, i) || !verb) return null;
  const main = has(verb, IS.auxiliary) ? (words[i + 2] ?? verb) : verb;
  const fronted = frontedObject(around, i);
  if (fronted) return fronted;
  return objectOf(around, i, { form: word.lower, verb: main.lower });
}

/** "El voto decisivo lo dio Ana Ruiz": what stands before the verb is what the pronoun takes up, where who does it stands behind. */
function frontedObject({ sentence, draft: { part } }: Around, i: number): string | null {
  const { words, nouns, start, lexicon } = sentence;
  const [word, behind] = [words[i] as Word, words[i + 2]];
  const isDone =
    behind?.mark === '' &&
    (has(behind, IS.capital) || (has(behind, IS.determiner) && !lexicon.times.has(words[i + 3]?.lower ?? '')));
  if (!isDone || i - part.from < 2 || i - part.from > 7 || part.verb !== i + 1) return null;
  const from = start + (words[part.from] as Word).start;
  const first = lastBefore(nouns, start + word.start, ({ at }) => at >= from && at - from < 8);
  const agrees = first && !first.isHuman && first.isMany === word.lower.endsWith('s') && first.gender === genderOf(word.lower);
  return agrees && words.slice(part.from, i).every(({ mark }, k) => k === 0 || mark === '') ? first.who : null;
}

/** "la compró", "que la opera": a pronoun and no article. */
export function isClitic(words: readonly Word[], i: number): boolean {
  const verb = words[i + 1];
  if (!has(words[i], IS.light) || !CLITIC.test(words[i]?.lower ?? '') || verb?.mark !== '') return false;
  // "cerró la mercería": right behind a verb it is an article.
  if (words[i]?.mark === '' && has(words[i - 1], IS.finite) && isFinite(words, i - 1)) return false;
  if (isFinite(words, i + 1)) return true;
  const isVerb = has(verb, IS.maybe) && !has(verb, IS.body | IS.role | IS.paper) && !isFinite(words, i + 2);
  return isVerb && (has(words[i - 1], IS.that) || words[i - 1]?.lower === 'no');
}

/** "sacarlo", "consultarlo": the pronoun at the end of an infinitive, and how many units it takes. */
export function behindVerb(around: Around, i: number): { refersTo: string; length: number } | null {
  const { words } = around.sentence;
  const word = words[i] as Word;
  const [, verb, form] = ENCLITIC.exec(word.lower) ?? [];
  if (verb === undefined || form === undefined || !has(word, IS.infinitive | IS.gerund)) return null;
  const refersTo = form.startsWith('le')
    ? (lookBack(around.sentence.nouns, {
        at: placeOf(around, i),
        isHuman: true,
        isMany: form === 'les',
        barred: barredFor(around, i),
      })?.who ?? null)
    : objectOf(around, i, { form, verb });
  return refersTo === null ? null : { refersTo, length: form.length };
}

const ENCLITIC = /^(?!charlas?$|perlas?$|parlas?$)(\p{L}{2,}(?:ar|er|ir|[áéí]r|ándo|iéndo|yéndo)(?:se|me|te|nos)?)(l[oae]s?)$/u;

function objectOf(around: Around, i: number, { form, verb }: { form: string; verb: string }): string | null {
  const { nouns, lexicon, last } = around.sentence;
  if (nouns.length === 0) return null;
  const at = placeOf(around, i);
  if (form === 'lo' && lexicon.ofClauses.test(verb)) return last.said === null ? null : `que ${last.said}`;
  const barred = barredFor(around, i);
  const wanted = { at, gender: genderOf(form), isMany: form.endsWith('s'), barred };
  const own = lexicon.ofPeople.test(verb) && !form.endsWith('s') ? spokenOf(around, genderOf(form)) : null;
  if (own) return own;
  if (lexicon.ofPeople.test(verb)) return lookBack(nouns, { ...wanted, isHuman: true, fits: isNew, far: 3 })?.who ?? null;
  if (lexicon.ofThings.test(verb)) return lookBack(nouns, { ...wanted, isHuman: false, fits: isNew })?.who ?? null;
  return lookBack(nouns, { ...wanted, fits: isNew })?.who ?? null;
}

/** "sostuvo que Campos lo atacó": whoever speaks, where somebody else does it. */
function spokenOf({ sentence, draft: { frame, part } }: Around, gender: 'm' | 'f'): string | null {
  const speaker = frame?.speaker;
  if (!speaker?.isPerson || (speaker.gender ?? gender) !== gender) return null;
  const doer = subjectOf(sentence, part);
  return doer && doer.who !== speaker.who && (doer.isPerson || doer.isBody) ? speaker.who : null;
}

/** "el recinto" again says no more than the pronoun. */
export function isNew({ isKnown, isNamed, isHuman, isSubject }: Noun): boolean {
  return isNamed || !isKnown || (isHuman && isSubject);
}

/** Whoever does it and whoever says it are not whom it is done to. */
function barredFor({ sentence, draft }: Around, i: number): Set<string | undefined> {
  const { words, start, nouns } = sentence;
  const from = start + (words[clauseFrom(words, i, draft.part.from)] as Word).start;
  const at = start + (words[i] as Word).start;
  const doer = lastBefore(nouns, at, ({ isSubject, at: place }) => isSubject || place < from);
  const near = lastBefore(nouns, at, () => true);
  const isDoer = near && at - near.end <= 8 && near.at >= from;
  return new Set([
    draft.subject?.who,
    draft.frame?.speaker.who,
    draft.part.head ? whom(sentence, draft.part.head.from, draft.part.head.to)?.who : undefined,
    doer && doer.at >= from ? doer.who : undefined,
    isDoer ? near.who : undefined,
  ]);
}

/** Where the clause begins in which a word stands. */
function clauseFrom(words: readonly Word[], i: number, from: number): number {
  for (let k = i - 1; k > from; k -= 1) {
    if (has(words[k], IS.that | IS.relative | IS.subordinate | IS.and | IS.but)) return k + 1;
    if (/[,;:]/.test((words[k] as Word).mark)) return k;
  }
  return from;
}

export function placeOf({ sentence: { start, words } }: Around, i: number): number {
  return start + (words[i] as Word).start;
}

/** "de ellos", "ellas": several who were named last. */
export function manyMeant(around: Around, i: number): string | null {
  const { nouns } = around.sentence;
  const form = around.sentence.words[i]?.lower ?? '';
  if (nouns.length === 0 || form === 'ambos' || form === 'ambas') return bothMeant(around, i, form);
  const noun = lookBack(nouns, { at: placeOf(around, i), gender: form.endsWith('as') ? 'f' : null, isMany: true, fits: isNew });
  return noun?.who ?? null;
}

/** "ambos": the two people who were named last. */
function bothMeant(around: Around, i: number, form: string): string | null {
  if (!form.startsWith('amb') || around.sentence.nouns.length === 0) return null;
  const at = placeOf(around, i);
  const { nouns } = around.sentence;
  const pair = lastBefore(nouns, at, ({ isHuman, isMany, who }) => isHuman && isMany && /^dos\s/i.test(who));
  const second = lastBefore(nouns, at, ({ isHuman, isMany, isKnown, isNamed }) => isHuman && !isMany && (isNamed || !isKnown));
  const first =
    second &&
    lastBefore(
      nouns,
      second.at,
      ({ isHuman, isMany, who, isKnown, isNamed }) => isHuman && !isMany && (isNamed || !isKnown) && who !== second.who,
    );
  if (pair && (!first || pair.at > first.at)) return pair.who;
  return first ? `${first.who} y ${second.who}` : null;
}

/** "uno vestía uniforme": one of several. */
export function oneMeant(around: Around, i: number): string | null {
  const { words, nouns } = around.sentence;
  const form = words[i]?.lower ?? '';
  const isOne = /^un[oa]$/.test(form) && words[i + 1]?.mark === '' && (isFinite(words, i + 1) || has(words[i + 1], IS.light));
  if (!isOne || (form === 'una' && !isFinite(words, i + 1))) return null;
  const fits = (noun: Noun) => isNew(noun) && !noun.isMoney;
  const of = lookBack(nouns, { at: placeOf(around, i), isMany: true, gender: genderOf(form), fits });
  return of
    ? `${form} de ${form === 'una' ? 'las' : 'los'} ${of.isNamed ? of.who : of.who.charAt(0).toLowerCase() + of.who.slice(1)}`
    : null;
}

/** "la de 1991", "el del PP": a noun that is left out. */
export function leftOut(around: Around, i: number): string | null {
  const { words, nouns } = around.sentence;
  const form = words[i]?.lower ?? '';
  const next = words[i + 1];
  if (!/^(?:el|la|los|las)$/.test(form) || next?.mark !== '' || !/^(?:de|del)$/.test(next.lower)) return null;
  const isMany = form.endsWith('s');
  const noun = lookBack(nouns, {
    at: placeOf(around, i),
    gender: genderOf(form),
    isMany,
    isHuman: false,
    fits: ({ isNamed, stem }) => !isNamed && !around.sentence.lexicon.places.has(stem),
  });
  return noun?.who ?? null;
}

/** "eso", "ello": what was said last. */
export function neuterMeant({ sentence: { words, lexicon, last } }: Around, i: number): string | null {
  return last.said !== null && lexicon.neuter.has(words[i]?.lower ?? '') ? `que ${last.said}` : null;
}

/** "él", "ella": whoever of that gender was named last; behind "en" a thing. */
export function sheMeant(around: Around, i: number): string | null {
  const { words, nouns, topic } = around.sentence;
  const gender = genderOf(words[i]?.lower ?? '');
  const at = placeOf(around, i);
  const isThing = /^(?:en|sobre|tras|ante)$/.test(words[i - 1]?.lower ?? '');
  if (isThing) return lookBack(nouns, { at, gender, isMany: false, isHuman: false, fits: isNew })?.who ?? null;
  if (topic?.isPerson && topic.gender === gender) return topic.who;
  return lookBack(nouns, { at, gender, isMany: false, isHuman: true, fits: isNew })?.who ?? null;
}

const PAIRS: readonly string[] = ['primer', 'segund'];

/** "dos cuotas, la primera": one of what the sentence counts; "ambas …; la primera": one of two people. */
export function oneOfCounted({ nouns, words, start, lexicon }: Sentence, i: number): string | null {
  if (nouns.length === 0) return null;
  const form = words[i + 1]?.lower ?? '';
  for (let k = i - 1; k > Math.max(0, i - 8); k -= 1) {
    const [number, noun] = [words[k - 1], words[k] as Word];
    if (number && noun.bits === 0 && noun.mark === '' && noun.lower.endsWith('s') && lexicon.numerals.has(number.lower))
      return `${form} ${stemOf(noun.lower)}`;
  }
  const place = PAIRS.findIndex((stem) => form.startsWith(stem));
  const at = start + (words[i] as Word).start;
  const isOne = (noun: Noun) =>
    noun.isHuman && noun.isNamed && !noun.isMany && noun.gender === (form.endsWith('a') ? 'f' : 'm') && at - noun.end < FAR_PAIR;
  const second = lastBefore(nouns, at, isOne);
  const first = second && lastBefore(nouns, second.at, (noun) => isOne(noun) && noun.who !== second.who);
  return first && place >= 0 ? ([first.who, second.who][place] ?? null) : null;
}

/** How many units back two people stand of whom one is "la primera". */
const FAR_PAIR = 260;
