import { isReportedForm } from '#lib/extraction/rules/reported-form';
import { IS } from '#lib/extraction/rules/lexicon';
import { endOfSource, isApposition, leadsOver, nextComma } from '#lib/extraction/rules/appositions';
import type { At, Cut, State, Stretch } from '#lib/extraction/rules/part';
import { closesOpen, isOpeningHead, opensSecond } from '#lib/extraction/rules/splices';
import { isBetweenCommas, isOwnDeed, opensOwn } from '#lib/extraction/rules/said-of-self';
import { saidByNobody } from '#lib/extraction/rules/said-by-nobody';
import { opening, tag } from '#lib/extraction/rules/tags';
import { headBefore } from '#lib/extraction/rules/relative-head';
import { isBehindTag, isSaidOver, opensThat } from '#lib/extraction/rules/said-over';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { clauseAt, isFinite } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

type Rule = (at: At, i: number, state: State) => Cut | null;

const RULES: readonly Rule[] = [
  opening,
  content,
  promised,
  tag,
  relative,
  resuming,
  reason,
  semicolon,
  joined,
  gerund,
  participial,
  splice,
];

export function cutAt(at: At, i: number, state: State): Cut | null {
  for (const rule of RULES) {
    const cut = rule(at, i, state);
    if (cut) return cut;
  }
  return null;
}

/** "… dijo que": what follows is what was said. */
function content(at: At, i: number, state: State): Cut | null {
  const { words, lexicon } = at;
  if (has(words[i], IS.that) && state.verb >= 0 && state.joint !== 'tag')
    state.said = saidByNobody(at, state.start, i) ?? state.said;
  const { said } = state;
  if (said >= 0 && has(words[i], IS.that) && saidByNone(words, state.start, said)) return null;
  if (
    said < 0 ||
    state.joint === 'tag' ||
    !has(words[i], IS.that) ||
    i - said > 16 ||
    !leadsOver(at, said, i) ||
    (!lexicon.words.hasCommaBeforeThat && isRelative(words, i) && !isBetweenCommas(at, said + 1, i))
  )
    return reportedAt(at, i, state) ? { end: i, next: i, joint: 'content' } : null;
  return { end: i, next: i + 1, joint: 'content' };
}

/** "nadie les avisó de que hiciera falta": what nobody says is not said. */
function saidByNone(words: readonly Word[], from: number, said: number): boolean {
  for (let k = said; k >= from; k -= 1) {
    if (NONE.test(words[k]?.lower ?? '')) return true;
    if (k > from && /[,;:]/.test(words[k]?.mark ?? '')) return false;
  }
  return false;
}

const NONE = /^(?:nadie|ningún|ninguno|ninguna)$/;

/** "Sie kündigte an, sie werde …": the form of the verb says that it is reported. */
function reportedAt({ words, lexicon, to }: At, i: number, state: State): boolean {
  const { joint, verb } = state;
  const told = words[i - 1];
  // "habe ihm im Mai geschrieben, …": the participle stands at the end.
  if (state.said < 0 && lexicon.words.tags && has(words[verb], IS.auxiliary) && has(told, IS.say) && has(told, IS.participle))
    state.said = i - 1;
  if (state.said < 0 || joint === 'tag' || lexicon.words.reported === '' || !(words[i] as Word).mark.includes(',')) return false;
  const clause = clauseAt(words, i, to);
  const form = words[clause?.verb ?? to]?.lower ?? '';
  return isReportedForm(lexicon, form) || lexicon.instead.has(form);
}

/** ", que dirige el centro": behind a comma a verb right after "que" is of whoever stands before. */
function isRelative(words: readonly Word[], that: number): boolean {
  if (!/[,—–]/.test((words[that] as Word).mark)) return false;
  let i = that + 1;
  while (has(words[i], IS.light) && !has(words[i], IS.determiner)) i += 1;
  return isFinite(words, i);
}

/** "prometió indemnizar", "asegura haber visto". */
function promised({ words, lexicon }: At, i: number, { said, verb, joint, start }: State): Cut | null {
  if ((joint === 'content' || joint === 'that') && !has(words[said], IS.say) && said > start + 1) return null;
  if (verb >= 0 && opensOwn({ words, lexicon }, i, said)) return { end: i, next: i, joint: 'content' };
  // "admitió no haber revisado los frenos", "prometió no subir la tasa"
  const at = /^(?:no|non|não)$/.test(words[i]?.lower ?? '') && words[i + 1]?.mark === '' ? i + 1 : i;
  const isOwn = has(words[said], IS.say) && i === said + 1 && words[at]?.lower === 'haber';
  if (said < 0 || verb < 0 || !(isOwn || promises(words[said], at > i)) || !isInfinitive({ words, lexicon }, at)) return null;
  const isNext = i === said + 1 || (has(words[i - 1], IS.preposition) && isWhen({ words, lexicon }, said + 1, i - 1));
  return isNext ? { end: i, next: i, joint: 'content' } : null;
}

/** "dijo no recordarlo" tells nothing of its own. */
function promises(word: Word | undefined, isDenied: boolean): boolean {
  return has(word, IS.promise) && !(isDenied && has(word, IS.say));
}

/** Also of a verb of saying: "se comprometió a adelantar las ayudas". */
function isInfinitive({ words, lexicon }: Stretch, i: number): boolean {
  return has(words[i], IS.infinitive) || (lexicon.datives.size > 0 && tellingOf(lexicon).infinitives.has(words[i]?.lower ?? ''));
}

/** Nothing, or "este jueves", between the verb and its preposition. */
function isWhen({ words, lexicon }: Stretch, from: number, to: number): boolean {
  return (
    to - from <= 3 &&
    words
      .slice(from, to)
      .every((word) => lexicon.times.has(word.lower) || word.lower === 'ayer' || has(word, IS.determiner | IS.light))
  );
}

/** ", que …" and ", quien …". Between a subject and its verb it ends at the next comma. */
function relative({ words, lexicon, to }: At, i: number, state: State): Cut | null {
  const word = words[i] as Word;
  if (i === state.start || !/[,—–]/.test(word.mark) || word.isQuoted || state.joint === 'tag') return null;
  if (!has(word, IS.relative) && !isVerbFinal({ words, lexicon, to }, i)) return null;
  if (lexicon.base === 'es' && isSaidOver({ words, lexicon }, i, state)) return null;
  if (!clauseInside(words, i + 1, to)) return null;
  const head = word.lower.startsWith('lo ') ? null : headBefore(words, i, state);
  return { end: i, next: i, joint: 'relative', head };
}

/** ", cifra que la Policía rebaja a ocho mil": a noun that takes up what was just said. */
function resuming({ words, lexicon, to }: At, i: number, { mains }: State): Cut | null {
  const word = words[i] as Word;
  if (mains === 0 || word.mark !== ',' || !lexicon.resumes.has(word.lower) || !has(words[i + 1], IS.that)) return null;
  return clauseInside(words, i + 2, to) ? { end: i, next: i, joint: 'relative', head: null } : null;
}

const LEAST_REASON = 4;

/** "porque el pozo está seco": the reason may be wrong where the rest is right. */
function reason({ words, lexicon, to }: At, i: number, { mains, start }: State): Cut | null {
  const word = words[i] as Word;
  if (mains === 0 || word.isQuoted || !lexicon.because.has(word.lower)) return null;
  if (i - start < LEAST_REASON || to - i < LEAST_REASON || !clauseAt(words, i + 1, to)) return null;
  return { end: i, next: i, joint: 'reason' };
}

/** ", die 140 Stellen gestrichen habe": an article with the verb at the end is a relative. */
function isVerbFinal({ words, lexicon, to }: At, i: number): boolean {
  if (!lexicon.verbFinal.has(words[i]?.lower ?? '')) return false;
  let end = i + 1;
  while (end < to && !/[,;:]/.test((words[end] as Word).mark)) end += 1;
  return end - i > 2 && isFinite(words, end - 1) && !isFinite(words, i + 1);
}

function clauseInside(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 14); k += 1) if (isFinite(words, k)) return true;
  return false;
}

function semicolon({ words, to }: At, i: number, { mains, start }: State): Cut | null {
  const word = words[i] as Word;
  if (!/[;:]/.test(word.mark) || word.isQuoted) return null;
  const cut: Cut = { end: i, next: i, joint: 'semicolon' };
  if (mains === 0 && (word.mark.includes(';') || words.slice(start + 1, i).some((each) => has(each, NAMES)) || i - start < 2))
    return null;
  if (mains > 0 && opensFigure(words, i, to)) return cut;
  if (mains > 0 && opensItem(words, i, to)) return { ...cut, next: has(word, IS.and) ? i + 1 : i };
  return hasVerb(words, i, to) && !(word.mark.includes(':') && to - i < 5) ? cut : null;
}

const NAMES = IS.capital | IS.role | IS.body;

/** A verb of its own up to the next semicolon, whatever stands between commas before it. */
function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  let open = 0;
  for (let k = from; k < Math.min(to, from + 16); k += 1) {
    if (k > from && /[;:]/.test((words[k] as Word).mark)) return false;
    if (has(words[k], IS.that | IS.relative | IS.subordinate)) open += 1;
    else if (isFinite(words, k)) {
      if (open === 0) return true;
      open -= 1;
    }
  }
  return false;
}

/** "; el puente, que se cerrará en mayo; y el mercado, que …": an item of a list, and what is told of it. */
function opensItem(words: readonly Word[], i: number, to: number): boolean {
  const from = has(words[i], IS.and) ? i + 1 : i;
  if (!(words[i] as Word).mark.includes(';') || !has(words[from], IS.determiner | IS.capital)) return false;
  for (let k = from + 1; k < Math.min(to, from + 8); k += 1) {
    const word = words[k] as Word;
    if (word.mark === ',') return has(word, IS.relative) && clauseInside(words, k + 1, to);
    if (/[,;:]/.test(word.mark) || isFinite(words, k)) return false;
  }
  return false;
}

/** ": 62 litros por metro cuadrado en 40 minutos": a figure that the words before are told by. */
function opensFigure(words: readonly Word[], i: number, to: number): boolean {
  return to - i >= 4 && (words[i] as Word).mark.includes(':') && /^\d/.test((words[i] as Word).lower);
}

/** "y", "pero", "aunque" before a clause with a verb of its own; "y que" goes on with what was said. */
function joined(at: At, i: number, state: State): Cut | null {
  const { words, lexicon, to } = at;
  const word = words[i] as Word;
  if (!has(word, IS.and | IS.but) || word.isQuoted || joinsFigures({ words, lexicon }, i)) return null;
  if (state.mains > 0 && insertedBehind(words, i, to)) return { end: i, next: i + 1, joint: has(word, IS.but) ? 'but' : 'and' };
  if (state.joint === 'content' && opensThat(at, i + 1)) return { end: i, next: i + 3, joint: 'that' };
  const isThat = has(words[i + 1], IS.that);
  if (isThat && (state.mains > 0 || state.joint === 'content')) return { end: i, next: i + 2, joint: 'that' };
  if (state.mains === 0 && !isBehindTag(at, i, state) && !isOwnDeed({ words, lexicon }, i, state)) return null;
  const isClause = clauseAt(words, i + 1, to) !== null || (lexicon.whens.size > 0 && clauseOver(words, i + 1, to));
  return isClause ? { end: i, next: i + 1, joint: has(word, IS.but) ? 'but' : 'and' } : null;
}

/** "si bien su gerente, Ana Ruiz, se niega": a name, or what is told of somebody, stands between a subject and its verb. */
function clauseOver(words: readonly Word[], from: number, to: number): boolean {
  const open = nextComma(words, from + 1, Math.min(to, from + 7));
  const close = nextComma(words, open + 1, to);
  if (close >= to || words[open]?.mark !== ',' || !has(words[from], IS.determiner | IS.possessive | IS.capital)) return false;
  if (!isApposition(words, open, close) && !has(words[open], IS.relative)) return false;
  for (let k = from; k < open; k += 1) if (isFinite(words, k)) return false;
  const clause = clauseAt(words, close, to);
  return clause !== null && !clause.hasSubject;
}

/** "hora y media", "entre 2019 y 2022": both sides are one figure. */
function joinsFigures({ words, lexicon }: Stretch, i: number): boolean {
  const next = words[i + 1];
  if (!has(words[i], IS.and) || next?.mark !== '') return false;
  if (lexicon.halves.has(next.lower)) return true;
  if (words[i]?.mark !== '') return false;
  if (lexicon.base === 'es' && lexicon.times.has(next.lower) && lexicon.times.has(words[i - 1]?.lower ?? '')) return true;
  return has(next, IS.number) && has(words[i - 1], IS.number);
}

/** "aunque, según los vecinos, no entran": a tag right behind the joint, and a clause behind it. */
function insertedBehind(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (!next?.mark.includes(',') || !has(next, IS.according)) return false;
  const end = endOfSource(words, i + 2, to);
  return end > 0 && hasVerb(words, end, to);
}

/** ", dejando a 300 familias sin luz". */
function gerund({ words, to }: At, i: number, { mains }: State): Cut | null {
  const word = words[i] as Word;
  if (mains === 0 || !word.mark.includes(',') || !has(word, IS.gerund) || has(word, IS.finite) || to - i < 5) return null;
  return { end: i, next: i, joint: 'gerund' };
}

/** "Trasladado en helicóptero al hospital, permanece en la UCI": behind a participle a clause without a subject. */
function participial({ words, lexicon, to }: At, i: number, { mains, start, joint }: State): Cut | null {
  const first = words[start] as Word;
  if (mains > 0 || joint === 'tag' || joint === 'relative' || words[i]?.mark !== ',' || i - start < 4) return null;
  if (lexicon.whens.size === 0 || !has(first, IS.participle) || lexicon.asked.has(first.lower)) return null;
  const clause = clauseAt(words, i, to);
  return clause && !clause.hasSubject ? { end: i, next: i, joint: 'comma' } : null;
}

/** "Los bomberos rescataron a dos personas, la Policía cortó la calle"; a relative before its main verb ends here too. */
function splice({ words, lexicon, to }: At, i: number, state: State): Cut | null {
  const word = words[i] as Word;
  const leads = opensSecond({ words, lexicon, to }, i, state);
  if (!/[,—–]/.test(word.mark) || word.isQuoted || (has(word, IS.preposition | IS.subordinate) && !leads)) return null;
  if (state.joint === 'relative' && state.mains > 0 && state.head) {
    const clause = clauseAt(words, i, to);
    if (clause?.hasSubject && isOpeningHead(words, state.head.from)) return { end: i, next: i, joint: 'resume' };
    return clause && !clause.hasSubject ? { end: i, next: i, joint: 'resume', head: state.head } : null;
  }
  if (state.mains === 0) return null;
  const clause = clauseAt(words, i, to);
  // "un portal por el que su cliente, repartidor de butano, pasaba": the verb of the clause that was opened.
  if (clause && closesOpen({ words, lexicon, to }, { i, open: state.open, clause })) return null;
  const verbs = lexicon.words.dashIsVerb ? IS.finite | IS.maybe : IS.finite;
  if (!clause || !has(words[clause.verb], verbs) || clause.verb - i > 6) return null;
  const first = words[firstOf(words, i, to)];
  const opens = has(first, IS.determiner | IS.capital | IS.number | IS.pronoun) || lexicon.numerals.has(first?.lower ?? '');
  if (clause.hasSubject && !opens && !leads) return null;
  return { end: i, next: i, joint: 'comma' };
}

/** Behind small words: "ще п’ятеро". */
function firstOf(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to - 1 && has(words[i], IS.light) && !has(words[i], IS.determiner)) i += 1;
  return i;
}
