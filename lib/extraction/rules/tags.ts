import { isApposition, endOfSource, isDatedPaper, leadsOver, nextComma } from '#lib/extraction/rules/appositions';
import { IS } from '#lib/extraction/rules/lexicon';
import { behindDative, tellingAt, toldBehind } from '#lib/extraction/rules/helped';
import type { At, Cut, State, Stretch } from '#lib/extraction/rules/part';
import { speakerStart } from '#lib/extraction/rules/speaker-start';
import { stemOf } from '#lib/extraction/rules/stems';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "Según X, …" at the beginning: a tag up to the comma behind its source. */
export function opening({ words, lexicon, to }: At, i: number, state: State): Cut | null {
  if (i !== state.start || state.joint === 'tag' || !(opensTag({ words, lexicon }, i) || isFor(words, i, to))) return null;
  const end = lexicon.words.inverts ? beforeVerb(words, i + 1, to) : endOfSource(words, i + 1, to);
  return end > 0 && end < to ? { end: i, next: i, joint: 'tag', isOpening: true } : null;
}

/** "Para Olarte, …", "Para el sindicato, …": in somebody's eyes. */
/** "Nach Angaben der Polizei fehlen …": the source ends before the verb, or at a comma that no apposition follows. */
function beforeVerb(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + 14); i += 1) {
    if (isFinite(words, i)) return i;
    if ((words[i] as Word).mark.includes(',') && i > from && !isApposition(words, i, nextComma(words, i + 1, to))) return i;
  }
  return -1;
}

function isFor(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i] as Word;
  if (!has(word, IS.eyes)) return false;
  const comma = nextComma(words, i + 1, to);
  const noun = words[has(words[i + 1], IS.determiner) ? i + 2 : i + 1];
  return (
    comma < to &&
    comma - i < 9 &&
    !isIndefinite(words[i + 1]) &&
    has(noun, IS.capital | IS.role | IS.body) &&
    clauseBehind(words, comma, to)
  );
}

/** "para un centro de día" is what for. */
function isIndefinite(word: Word | undefined): boolean {
  return /^(?:una?|unos|unas|uma?|une?|eine?r?|einen)$/.test(word?.lower ?? '');
}

function clauseBehind(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (isFinite(words, k)) return true;
  return false;
}

/** A word of "according to"; one that joins clauses as well needs a verb of saying behind it. */
function opensTag({ words, lexicon }: Stretch, i: number): boolean {
  const word = words[i];
  if (!has(word, IS.according) || isOwn({ words, lexicon }, i + 1) || isMeasure(words, i)) return false;
  return !has(word, IS.subordinate) || toldBehind({ words, lexicon }, i + 1) >= 0;
}

/** "so viele wie nie", "so dass": how many, and nobody. */
function isMeasure(words: readonly Word[], i: number): boolean {
  return (
    words[i]?.lower === 'so' &&
    (/^(?:viele?|wenige?|manche)$/.test(words[i + 1]?.lower ?? '') || !has(words[i + 1], IS.determiner | IS.capital))
  );
}

/** "D’après nos informations": the text's own. */
function isOwn({ words, lexicon }: Stretch, i: number): boolean {
  const { ours, said } = tellingOf(lexicon);
  return ours.has(words[i]?.lower ?? '') && said.has(words[i + 1]?.lower ?? '');
}

/** ", dijo X", ", según X". */
export function tag(at: At, i: number, state: State): Cut | null {
  const { words } = at;
  const { joint } = state;
  const word = words[i] as Word;
  if (joint === 'tag') return endOfTag(at, i, state);
  if ((word.isQuoted && !/[—–]/.test(word.mark)) || (word.mark.includes(';') && opening(at, i, { ...state, start: i })))
    return null;
  const isLed = /[,—–]/.test(word.mark);
  if (!saysSomething(words, state) && !(isLed && isInserted(at, i))) return null;
  if (isLed && !at.lexicon.words.tags && taggingAt(at, i) >= 0 && !handsOn(at, i)) return { end: i, next: i, joint: 'tag' };
  const isSource =
    opensTag(at, i) && (isLed || joint === 'figure' || isNamed(words[i + 1]) || isNamed(words[i + 2]) || isMany(at, i + 2));
  return isSource ? { end: i, next: i, joint: 'tag' } : null;
}

/** Where a tag ends, and how what follows hangs on it. */
function endOfTag({ words, lexicon, to }: At, i: number, state: State): Cut | null {
  const { start, isOpening } = state;
  const { mark } = words[i] as Word;
  if (opensSourced(words, i, to)) return { end: i, next: i + 1, joint: 'figure' };
  if (isOpening && i > start && isTold(words, i, to)) return null;
  const isVerb = lexicon.words.inverts && i > start && isOpening && isFinite(words, i);
  const isOver = isVerb || (i > 0 && /[,;—–]/.test(mark) && tagEnds(words, i, to) && !isDatedPaper(words, start + 1, i));
  if (isOver && toldOfSource({ words, lexicon, to }, i, state))
    return { end: i, next: i, joint: 'relative', head: { from: start + 1, to: i } };
  return isOver ? { end: i, next: i, joint: mark.includes(';') ? 'semicolon' : 'behind-tag' } : null;
}

/** "Según un informe, al que accedió este medio, …": a relative inside of the tag. */
function isTold(words: readonly Word[], i: number, to: number): boolean {
  if (words[i]?.mark !== ',' || !has(words[i], IS.that | IS.relative)) return false;
  return nextMark(words, i + 1, to) < to;
}

/** "900 según la Policía y más de 3.000 según los sindicatos": a further figure with a source of its own. */
function opensSourced(words: readonly Word[], i: number, to: number): boolean {
  if (!has(words[i], IS.and)) return false;
  const end = words.findIndex((word, k) => k > i && has(word, IS.according));
  return end > i && end < to && end - i <= 7 && words.slice(i, end).some((word) => has(word, IS.number));
}

/** A verb of saying with nothing of its own behind it: ", promete la edil", not ", prometió pagar". */
function taggingAt({ words, lexicon }: Stretch, i: number): number {
  const said = tellingAt({ words, lexicon }, behindDative({ words, lexicon }, i), IS.say | IS.promise);
  return said >= 0 && has(words[said], IS.promise) && !has(words[said], IS.say) && has(words[said + 1], IS.infinitive)
    ? -1
    : said;
}

/** A verb was met, or it is a figure behind a colon. */
function saysSomething(words: readonly Word[], { mains, joint, start }: State): boolean {
  return mains > 0 || joint === 'figure' || (joint === 'semicolon' && /^\d/.test(words[start]?.lower ?? ''));
}

/** "El año que viene, promete Ruiz, habrá …", "Las obras, según la edil, empezarán …", "Un fallo, alega el banco": a tag behind words without a verb. */
function isInserted(at: At, i: number): boolean {
  const { words, lexicon, to } = at;
  const end = behindApposition(words, nextMark(words, i + 1, to), to);
  const said = opensTag({ words, lexicon }, i) ? i : taggingAt({ words, lexicon }, i);
  if (said < 0 || end - i > 14) return false;
  const next = words[said + 1];
  // Where a verb stands before its subject, one alone between commas has its subject before it: "Der Leiter, Udo Lang, sagte, …".
  const isNext =
    (said + 1 === end && !lexicon.words.inverts) ||
    saysShe({ words, lexicon }, i, said) ||
    isNamed(next) ||
    speaksLater(at, said, end) ||
    (has(next, IS.determiner) &&
      (isNamed(words[behindSame(words, said + 2)]) ||
        (lexicon.base === 'es' && isMany(at, said + 2)) ||
        isPlainNoun(at, said + 2)));
  const isAnswer = end === to || words[end]?.mark.includes(';') === true;
  return isNext && (isAnswer ? said + 1 < end || said > i + 1 : goesOn(words, end, to));
}

/** ", assicurano i medici,", ", calcula o conselho,": a noun that no list knows, right behind its article. */
function isPlainNoun({ words, lexicon }: At, i: number): boolean {
  return ROMANCE.test(lexicon.base) && words[i]?.mark === '' && !isFinite(words, i) && !has(words[i], IS.number | IS.that);
}

/** "признала перед депутатами директор": where it was said stands between. */
function speaksLater({ words, lexicon }: At, said: number, end: number): boolean {
  if (lexicon.cases && isOneOf(words, said + 1)) return true;
  const isTo = has(words[said + 1], IS.preposition) || (lexicon.cases && lexicon.stops.has(words[said + 1]?.lower ?? ''));
  const begin = isTo ? speakerStart({ words, lexicon }, said + 1, end) : said + 1;
  return begin > said + 1 && (isNamed(words[begin]) || isOneOf(words, begin)) && lexicon.whens.size === 0;
}

/** "один из рабочих" */
function isOneOf(words: readonly Word[], i: number): boolean {
  return /^(?:один|одна|одне|двое|двоє)$/.test(words[i]?.lower ?? '') && /^(?:из|з|із|зі)$/.test(words[i + 1]?.lower ?? '');
}

/** "a-t-elle dit", "disse ela". */
function saysShe({ words, lexicon }: Stretch, from: number, said: number): boolean {
  const isShe = (i: number) => words[i]?.mark === '' && lexicon.he.has(words[i]?.lower ?? '');
  return lexicon.whens.size === 0 && (isShe(said + 1) || (said > from + 1 && isShe(from + 1)));
}

/** "la propia compañía", "el mismo Ruiz". */
function behindSame(words: readonly Word[], i: number): number {
  return /^(?:propi|mism)[oa]s?$/.test(words[i]?.lower ?? '') ? i + 1 : i;
}

/** ", advirtió el presidente, Nelson Iguarán,": the name belongs to the tag. */
function behindApposition(words: readonly Word[], end: number, to: number): number {
  const close = nextMark(words, end + 1, to);
  return end < to && words[end]?.mark === ',' && isApposition(words, end, close) ? close : end;
}

/** A clause stands behind the tag: its verb right there, or with a subject before it. */
function goesOn(words: readonly Word[], from: number, to: number): boolean {
  if (isFinite(words, firstVerb(words, from, to))) return true;
  for (let k = from; k < Math.min(to, from + 14); k += 1) {
    if (/[;:]/.test((words[k] as Word).mark)) return false;
    if (isFinite(words, k)) return true;
  }
  return false;
}

function nextMark(words: readonly Word[], from: number, to: number): number {
  for (let k = from; k < to; k += 1) if (/[,;—–]/.test((words[k] as Word).mark)) return k;
  return to;
}

function firstVerb(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && has(words[i], IS.light) && !isFinite(words, i)) i += 1;
  return i;
}

function isNamed(word: Word | undefined): boolean {
  return has(word, IS.capital | IS.role | IS.body | IS.paper | IS.say);
}

/** "los sindicatos": several of those who may be named one by one. */
function isMany({ words, lexicon }: At, i: number): boolean {
  const stem = stemOf(words[i]?.lower ?? '');
  return lexicon.bodies.has(stem) || lexicon.roles.has(stem);
}

/** A comma in a tag ends it when no apposition of the source follows. */
function tagEnds(words: readonly Word[], i: number, to: number): boolean {
  if (has(words[i], IS.that | IS.relative)) return true;
  const end = nextComma(words, i + 1, to);
  return !isApposition(words, i, end);
}

/** Whether the verb of saying is followed by "that": then it opens a statement and closes none. */
function handsOn({ words, lexicon, to }: At, i: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + 14); k += 1) {
    if (/[,;:]/.test((words[k] as Word).mark) && !isApposition(words, k, nextComma(words, k + 1, to)) && !has(words[k], IS.that))
      return false;
    if (has(words[k], IS.that))
      return !isToldOf({ words, lexicon }, k) && leadsOver({ words, lexicon }, tellingAt({ words, lexicon }, i, IS.say), k);
    if (isFinite(words, k) && !has(words[k], IS.auxiliary)) return false;
  }
  return false;
}

/** "recuerda la asociación, que agrupa a siete plantas": a verb right behind a comma and "que" tells of whoever speaks. */
function isToldOf({ words, lexicon }: Stretch, that: number): boolean {
  const isBehind = words[that]?.mark === ',' && has(words[that - 1], IS.capital | IS.role | IS.body);
  return isBehind && (isFinite(words, that + 1) || (ROMANCE.test(lexicon.base) && has(words[that - 1], IS.capital)));
}

/** Where no comma stands before what is said. */
const ROMANCE = /^(?:fr|it|pt)$/;

/** A relative behind the source of a tag is about the source. */
function toldOfSource({ words, lexicon, to }: At, i: number, { start, isOpening }: State): boolean {
  const isOf = /^cuy[oa]s?$/.test(words[i]?.lower ?? '') && words[i]?.mark === ',';
  if (isOpening || i - start < 3 || !(isOf || (has(words[i], IS.that | IS.who) && isToldOf({ words, lexicon }, i)))) return false;
  return nextMark(words, i + 1, to) - i > 3;
}
