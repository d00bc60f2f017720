import { IS } from '#lib/extraction/rules/lexicon';
import { endOfSource, isApposition, leadsOver, nextComma, TIME } from '#lib/extraction/rules/appositions';
import type { At, Cut, State } from '#lib/extraction/rules/part';
import { clauseAt, isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

type Rule = (at: At, i: number, state: State) => Cut | null;

const RULES: readonly Rule[] = [opening, content, promised, tag, relative, semicolon, joined, gerund, splice];

export function cutAt(at: At, i: number, state: State): Cut | null {
  for (const rule of RULES) {
    const cut = rule(at, i, state);
    if (cut) return cut;
  }
  return null;
}

/** "Según X, …" at the beginning: a tag up to the comma behind its source. */
function opening({ words, to }: At, i: number, state: State): Cut | null {
  if (i !== state.start || state.joint === 'tag' || !(opensTag(words, i) || isFor(words, i, to))) return null;
  const end = endOfSource(words, i + 1, to);
  return end > 0 && end < to ? { end: i, next: i, joint: 'tag' } : null;
}

/** "Para Olarte, …", "Para el sindicato, …": in somebody's eyes. */
function isFor(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i] as Word;
  if (!has(word, IS.eyes)) return false;
  const comma = nextComma(words, i + 1, to);
  const noun = words[has(words[i + 1], IS.determiner) ? i + 2 : i + 1];
  return comma < to && comma - i < 9 && has(noun, IS.capital | IS.role | IS.body) && clauseBehind(words, comma, to);
}

function clauseBehind(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (isFinite(words, k)) return true;
  return false;
}

/** A word of "according to"; one that joins clauses as well needs a verb of saying behind it. */
function opensTag(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!has(word, IS.according)) return false;
  return !has(word, IS.subordinate) || sayingAt(words, i + 1, IS.say) >= 0;
}

/** "… dijo que": what follows is what was said. */
function content({ words }: At, i: number, state: State): Cut | null {
  const { said } = state;
  if (
    said < 0 ||
    state.joint === 'tag' ||
    !has(words[i], IS.that) ||
    i - said > 16 ||
    !leadsOver(words, said, i) ||
    isRelative(words, i)
  )
    return null;
  return { end: i, next: i + 1, joint: 'content' };
}

/** ", que dirige el centro": behind a comma a verb right after "que" is of whoever stands before. */
function isRelative(words: readonly Word[], that: number): boolean {
  if (!/[,—–]/.test((words[that] as Word).mark)) return false;
  let i = that + 1;
  while (has(words[i], IS.light) && !has(words[i], IS.determiner)) i += 1;
  return isFinite(words, i);
}

/** "prometió indemnizar", "asegura haber visto". */
function promised({ words }: At, i: number, { said, verb }: State): Cut | null {
  if (said < 0 || !has(words[said], IS.promise) || !has(words[i], IS.infinitive) || verb < 0) return null;
  const isNext = i === said + 1 || (has(words[i - 1], IS.preposition) && isWhen(words, said + 1, i - 1));
  return isNext ? { end: i, next: i, joint: 'content' } : null;
}

/** Nothing, or "este jueves", between the verb and its preposition. */
function isWhen(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from <= 3 &&
    words.slice(from, to).every((word) => TIME.test(word.lower) || word.lower === 'ayer' || has(word, IS.determiner | IS.light))
  );
}

/** ", dijo X", ", según X". */
function tag({ words, to }: At, i: number, state: State): Cut | null {
  const { joint } = state;
  const word = words[i] as Word;
  if (joint === 'tag') {
    const isOver = i > 0 && /[,;—–]/.test(word.mark) && tagEnds(words, i, to);
    return isOver ? { end: i, next: i, joint: word.mark.includes(';') ? 'semicolon' : 'behind-tag' } : null;
  }
  if (!saysSomething(words, state) || (word.isQuoted && !/[—–]/.test(word.mark))) return null;
  const isLed = /[,—–]/.test(word.mark);
  if (isLed && sayingAt(words, i, IS.say) >= 0 && !handsOn(words, i, to)) return { end: i, next: i, joint: 'tag' };
  const isSource = opensTag(words, i) && (isLed || isNamed(words[i + 1]) || isNamed(words[i + 2]));
  return isSource ? { end: i, next: i, joint: 'tag' } : null;
}

/** A verb was met, or it is a figure behind a colon. */
function saysSomething(words: readonly Word[], { mains, joint, start }: State): boolean {
  return mains > 0 || (joint === 'semicolon' && /^\d/.test(words[start]?.lower ?? ''));
}

function isNamed(word: Word | undefined): boolean {
  return has(word, IS.capital | IS.role | IS.body | IS.paper | IS.say);
}

/** A comma in a tag ends it when no apposition of the source follows. */
function tagEnds(words: readonly Word[], i: number, to: number): boolean {
  if (has(words[i], IS.that | IS.relative)) return true;
  const end = nextComma(words, i + 1, to);
  return !isApposition(words, i, end);
}

/** Whether the verb of saying is followed by "that": then it opens a statement and closes none. */
function handsOn(words: readonly Word[], i: number, to: number): boolean {
  for (let k = i + 1; k < Math.min(to, i + 14); k += 1) {
    if (/[,;:]/.test((words[k] as Word).mark) && !isApposition(words, k, nextComma(words, k + 1, to)) && !has(words[k], IS.that))
      return false;
    if (has(words[k], IS.that)) return leadsOver(words, sayingAt(words, i, IS.say), k);
    if (isFinite(words, k) && !has(words[k], IS.auxiliary)) return false;
  }
  return false;
}

/** ", que …" and ", quien …". Between a subject and its verb it ends at the next comma. */
function relative({ words, to }: At, i: number, state: State): Cut | null {
  const word = words[i] as Word;
  if (i === state.start || !/[,—–]/.test(word.mark) || !has(word, IS.relative) || word.isQuoted || state.joint === 'tag')
    return null;
  if (!clauseInside(words, i + 1, to)) return null;
  const head = word.lower.startsWith('lo ') ? null : headBefore(words, i, state);
  return { end: i, next: i, joint: 'relative', head };
}

function clauseInside(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 14); k += 1) if (isFinite(words, k)) return true;
  return false;
}

/** The words that a relative is about: all of the part when no verb was met, else the last phrase of it. */
function headBefore(words: readonly Word[], i: number, { start, mains }: State): { from: number; to: number } {
  if (mains === 0) return { from: start, to: i };
  let from = i - 1;
  while (
    from > start &&
    !has(words[from], IS.determiner | IS.number) &&
    (words[from] as Word).mark === '' &&
    i - from < 6 &&
    !isFinite(words, from - 1)
  )
    from -= 1;
  return { from, to: i };
}

function semicolon({ words, to }: At, i: number, { mains }: State): Cut | null {
  const word = words[i] as Word;
  if (!/[;:]/.test(word.mark) || mains === 0 || word.isQuoted) return null;
  if (opensFigure(words, i, to)) return { end: i, next: i, joint: 'semicolon' };
  const clause = clauseAt(words, i, to);
  if (!clause || (word.mark.includes(':') && to - i < 5)) return null;
  return { end: i, next: i, joint: 'semicolon' };
}

/** ": 62 litros por metro cuadrado en 40 minutos": a figure that the words before are told by. */
function opensFigure(words: readonly Word[], i: number, to: number): boolean {
  return to - i >= 4 && (words[i] as Word).mark.includes(':') && /^\d/.test((words[i] as Word).lower);
}

/** "y", "pero", "aunque" before a clause with a verb of its own; "y que" goes on with what was said. */
function joined({ words, to }: At, i: number, state: State): Cut | null {
  const word = words[i] as Word;
  if (!has(word, IS.and | IS.but) || word.isQuoted) return null;
  const isThat = has(words[i + 1], IS.that);
  if (isThat && (state.mains > 0 || state.joint === 'content')) return { end: i, next: i + 2, joint: 'that' };
  if (state.mains === 0) return null;
  const clause = clauseAt(words, i + 1, to);
  if (!clause) return null;
  return { end: i, next: i + 1, joint: has(word, IS.but) ? 'but' : 'and' };
}

/** ", dejando a 300 familias sin luz". */
function gerund({ words, to }: At, i: number, { mains }: State): Cut | null {
  const word = words[i] as Word;
  if (mains === 0 || !word.mark.includes(',') || !has(word, IS.gerund) || has(word, IS.finite) || to - i < 5) return null;
  return { end: i, next: i, joint: 'gerund' };
}

/** "Los bomberos rescataron a dos personas, la Policía cortó la calle"; a relative before its main verb ends here too. */
function splice({ words, to }: At, i: number, state: State): Cut | null {
  const word = words[i] as Word;
  if (!/[,—–]/.test(word.mark) || word.isQuoted || has(word, IS.preposition | IS.subordinate)) return null;
  if (state.joint === 'relative' && state.mains > 0 && state.head) {
    const clause = clauseAt(words, i, to);
    return clause && !clause.hasSubject ? { end: i, next: i, joint: 'resume', head: state.head } : null;
  }
  if (state.mains === 0) return null;
  const clause = clauseAt(words, i, to);
  if (!clause || !has(words[clause.verb], IS.finite) || clause.verb - i > 6) return null;
  if (clause.hasSubject && !has(word, IS.determiner | IS.capital | IS.number | IS.pronoun)) return null;
  return { end: i, next: i, joint: 'comma' };
}
