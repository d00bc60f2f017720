import { IS } from '#lib/extraction/rules/lexicon';
import { isApposition } from '#lib/extraction/rules/appositions';
import type { Part, Stretch } from '#lib/extraction/rules/part';
import { isLedHere, isTime, speakerStart } from '#lib/extraction/rules/speaker-start';
import { beforeSmall, isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { isChargedWith } from '#lib/extraction/rules/offices';
import { tellingOf } from '#lib/extraction/rules/telling-sets';
import { whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Whom or what the main verb of a part is about, when the words stand before it; for a relative, the words it hangs on. */
export function subjectOf(sentence: Sentence, part: Part): Whom | null {
  const { words } = sentence;
  if (part.head && !isOblique(words, part)) return whom(sentence, part.head.from, part.head.to);
  if (part.verb < 0) return null;
  if (part.joint === 'relative' && has(words[part.from + 1], IS.that)) return whom(sentence, part.from + 2, part.verb);
  const cleft = cleftSubject(sentence, part) ?? apposedSubject(sentence, part);
  if (cleft) return cleft;
  const to = beforeSmall(words, part.verb, part.from);
  if (isOblique(words, part)) return to > part.from + 1 ? whom(sentence, part.from + 1, to) : null;
  const speaks = part.said >= 0 || sayingAt(words, part.verb, IS.deny) >= 0;
  // "Auf Anfrage teilte die Stadt mit": who speaks stands behind the verb there.
  if (sentence.lexicon.words.tags && has(words[part.from], IS.preposition)) return null;
  if (speaks && isVia(words, part.from, to)) return whom(sentence, part.from + 1, to);
  const opening = behindCalling(sentence, part.from, to) ?? behindOpening(sentence, part.from, to);
  const from = behindTimes(sentence, opening, to);
  return from < to ? whom(sentence, from, to) : null;
}

/** "de los que calcula que", "donde trabaja": what a relative hangs on does nothing in it. */
function isOblique(words: readonly Word[], { from, joint }: Part): boolean {
  return joint === 'relative' && /^(?:donde$|(?:del?|al?|con|en|por|para|sobre) )/.test(words[from]?.lower ?? '');
}

/** "Quien no apareció fue la alcaldesa, Ana Ruiz": who stands behind the second verb. */
function cleftSubject(sentence: Sentence, { from, to, joint }: Part): Whom | null {
  const { words, lexicon } = sentence;
  if (joint !== 'start' || !has(words[from], IS.who)) return null;
  for (let i = from + 2; i < Math.min(to, from + 12); i += 1)
    if (lexicon.being.has(words[i]?.lower ?? '')) return speakerBehind(sentence, i + 1, to);
  return null;
}

/** "un plan que su directora, Ana Ruiz, califica de …": the name between the commas. */
function apposedSubject(sentence: Sentence, { from, verb, joint }: Part): Whom | null {
  const { words } = sentence;
  if (joint !== 'comma' || verb !== from || words[from]?.mark !== ',') return null;
  let start = from - 1;
  while (start > 0 && from - start < 7 && (words[start] as Word).mark === '') start -= 1;
  if (words[start]?.mark !== ',' || !isApposition(words, start, from)) return null;
  const who = whom(sentence, start, from);
  return who?.isPerson ? who : null;
}

/** "Desde la Consejería responden": where it is said is who says it, when no comma sets it apart. */
function isVia(words: readonly Word[], from: number, to: number): boolean {
  if (!has(words[from], IS.preposition) || to - from > 9) return false;
  return (
    !words.slice(from + 1, to).some(({ mark }) => mark !== '') &&
    words.slice(from + 1, from + 3).some((word) => has(word, IS.body | IS.capital | IS.role))
  );
}

/** "un informe que concluye que …": whom a verb inside of a relative is about. */
export function relativeSubject(sentence: Sentence, { from, said }: Part): Whom | null {
  const { words } = sentence;
  let that = said - 1;
  while (that > from && !has(words[that], IS.that | IS.relative)) that -= 1;
  if (that <= from || said - that > 4) return null;
  let start = that - 1;
  while (start > from && !has(words[start], IS.determiner) && (words[start] as Word).mark === '') start -= 1;
  return whom(sentence, start, that);
}

/** "arrancó cuando la empresa denunció que …": whom a verb of saying inside of a clause of time is about. */
export function clauseSubject(sentence: Sentence, { from, verb, said }: Part): Whom | null {
  const { words } = sentence;
  let opens = said - 1;
  while (opens > Math.max(from, verb) && !has(words[opens], IS.subordinate)) opens -= 1;
  if (verb < 0 || opens <= Math.max(from, verb) || said - opens > 9) return null;
  const to = beforeSmall(words, said, opens + 1);
  return to > opens + 1 ? whom(sentence, opens + 1, to) : null;
}

/** Behind "En 2023, " and "Tras el pleno, ": words before a comma that are about when and where. */
function behindOpening({ words, lexicon }: Stretch, from: number, to: number): number {
  const first = words[from];
  const isOpening =
    (lexicon.asked.has(first?.lower ?? '') && lexicon.asked.size > 1) ||
    has(first, IS.preposition | IS.subordinate | IS.gerund | IS.infinitive | IS.participle) ||
    (has(first, IS.light) && !has(first, IS.determiner));
  if (!isOpening) return from;
  if (words[to]?.mark.includes(',') && !has(first, IS.light)) return behindPlace({ words, lexicon }, from, to);
  for (let i = to - 1; i > from; i -= 1) {
    if (!(words[i] as Word).mark.includes(',')) continue;
    if (isApposition(words, i, to) && !has(words[i], IS.capital | IS.determiner | IS.role)) continue;
    return startOfPhrase(words, from + 1, to);
  }
  if (!has(first, IS.preposition)) return from;
  for (let i = from + 2; lexicon.words.articles !== '' && lexicon.whens.size === 0 && i < to - 1; i += 1)
    if (
      isLedHere({ words, lexicon }, i) &&
      !has(words[i - 1], IS.preposition | IS.determiner) &&
      has(words[i + 1], IS.body | IS.role | IS.capital)
    )
      return i;
  return to;
}

/** "En el andén, Mirta Sosa, empleada, hacía cuentas", "En una nota, su gerente, Ana Ruiz, afirma": who stands behind where it was, between commas; Spanish. */
function behindPlace({ words, lexicon }: Stretch, from: number, to: number): number {
  if (lexicon.base !== 'es' || !has(words[from], IS.preposition)) return to;
  for (let start = commaBehind(words, from + 1, to); start < to; start = commaBehind(words, start + 1, to)) {
    const comma = commaBehind(words, start + 1, to);
    const isName = has(words[start], IS.capital) && !has(words[start], IS.preposition | IS.that | IS.relative);
    if (comma < to && (isName || isOfficeAt(words, start, comma)) && isApposition(words, comma, to)) return start;
  }
  return to;
}

/** "su gerente, Ana Ruiz", "la directora del centro, Ana Ruiz": an office that a name follows. */
function isOfficeAt(words: readonly Word[], start: number, comma: number): boolean {
  return (
    has(words[start], IS.determiner | IS.possessive) &&
    has(words[comma], IS.capital) &&
    words.slice(start + 1, Math.min(comma, start + 4)).some((word) => has(word, IS.role))
  );
}

/** "Relator da proposta, o deputado Hélio Bragança disse": what somebody or something is, without an article, before its name. */
function behindCalling({ words, lexicon, cast }: Sentence, from: number, to: number): number | null {
  const first = words[from];
  if (!OWN_NAME.test(lexicon.base) || from !== 0 || !has(first, IS.capital) || has(first, CALLED_NOT)) return null;
  const comma = words.findIndex((word, i) => i > from && i < to && word.mark === ',');
  const isNoun = (has(first, IS.role) || first?.bits === IS.capital) && !cast.byName.has(first?.lower ?? '');
  if (comma < 2 || comma > 12 || !isNoun || !has(words[comma], IS.determiner | IS.capital)) return null;
  for (let i = from; i < to; i += 1) if (isFinite(words, i) || (i > comma && words[i]?.mark !== '')) return null;
  return comma;
}

const OWN_NAME = /^(?:fr|it|pt)$/;
const CALLED_NOT = IS.determiner | IS.preposition | IS.light | IS.subordinate | IS.pronoun | IS.participle | IS.gerund;

/** The first comma behind the opening that a noun phrase follows. */
function startOfPhrase(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const word = words[i] as Word;
    if (word.mark.includes(',') && !has(word, IS.preposition | IS.relative | IS.subordinate | IS.gerund)) return i;
  }
  return to;
}

/** "explicó la edil de Urbanismo, Ana Ruiz, …": the words behind a verb of saying up to what opens something else. */
export function speakerBehind(sentence: Sentence, behind: number, to: number): Whom | null {
  if (isComment(sentence, behind, to)) return null;
  const from = speakerStart(sentence, behind, to);
  const end = endBehind(sentence, from, to);
  return end > from ? whom(sentence, from, end) : null;
}

/** "admite, eso sí, que": words between commas that only lead over. */
function isComment({ words, lexicon }: Sentence, behind: number, to: number): boolean {
  if (!words[behind]?.mark.includes(',')) return false;
  const two = `${words[behind]?.lower ?? ''} ${behind + 1 < to ? (words[behind + 1]?.lower ?? '') : ''}`;
  return lexicon.asides.has(two) || lexicon.asides.has(words[behind]?.lower ?? '');
}

/** "esta vez aseguró", "el lunes por la noche cerró": when is no subject. */
function behindTimes(sentence: Sentence, from: number, to: number): number {
  const { words, lexicon } = sentence;
  if (!isTime(sentence, from)) return from;
  let i = from + 2;
  while (i < to && !has(words[i], IS.capital | IS.role | IS.body | IS.paper) && !(i > from + 2 && (words[i] as Word).mark !== ''))
    i += 1;
  if (i < to && has(words[i - 1], IS.determiner)) i -= 1;
  return words.slice(from + 2, i).every((word) => has(word, SMALL) || lexicon.times.has(word.lower)) ? i : from;
}

const SMALL = IS.determiner | IS.preposition | IS.light | IS.number | IS.capital;

export function endBehind({ words, lexicon }: Sentence, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const word = words[i] as Word;
    if (/[.;:(—–]/.test(word.mark) || has(word, IS.speech | IS.that | IS.relative | IS.gerund)) return i;
    if (i > from && lexicon.words.cases !== '' && has(word, IS.according)) return i;
    if (
      lexicon.stops.has(word.lower) &&
      !isInside(words, i, from) &&
      !isOfSource({ words, lexicon }, i) &&
      !isChargedWith(words, i)
    )
      return i;
    if (word.mark.includes(',') && i > from) {
      const close = commaBehind(words, i + 1, to);
      if (!isApposition(words, i, Math.min(close, i + 12))) return i;
    }
  }
  return to;
}

/** "источник в правительстве". */
function isOfSource({ words, lexicon }: Stretch, i: number): boolean {
  return tellingOf(lexicon).sources.has(words[i - 1]?.lower ?? '') && has(words[i + 1], IS.body) && words[i + 1]?.mark === '';
}

/** "fuentes de la Policía", "la edil de Fiestas y Turismo": small words inside of a name or an office. */
function isInside(words: readonly Word[], i: number, from: number): boolean {
  return i > from && has(words[i], IS.and) && has(words[i - 1], IS.capital) && has(words[i + 1], IS.capital);
}

function commaBehind(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (/[,;.:]/.test((words[i] as Word).mark)) return i;
  return to;
}
