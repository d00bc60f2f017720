import { tellingAt } from '#lib/extraction/rules/helped';
import { type Frame, linksOf } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import { pronounMeant } from '#lib/extraction/rules/pronoun-speaks';
import { readParts } from '#lib/extraction/rules/parts';
import { severalBehind, sourceBehind } from '#lib/extraction/rules/source-behind';
import { speakerStart } from '#lib/extraction/rules/speaker-start';
import { endBehind, speakerBehind, subjectOf } from '#lib/extraction/rules/subject';
import { isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import { type Sentence, textOf, type Whom } from '#lib/extraction/rules/sentence';
import { openFrame, openSpeaker } from '#lib/extraction/rules/tag-frame';
import { nobodyAt, sourceNear } from '#lib/extraction/rules/unnamed';
import { goingOn, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Whose the quotations of a sentence are, and the stretches beside them that say something themselves. */
export interface Tagged {
  frame: Frame | null;
  rest: { from: number; to: number }[];
}

interface Piece {
  from: number;
  to: number;
  isBefore: boolean;
}

interface Read {
  who: Whom;
  verb: string;
  at: number;
  rest: { from: number; to: number }[];
}

/** Reads the words outside of the quotations: those behind the first one, then those before it. */
export function readTagged(sentence: Sentence): Tagged {
  const pieces = piecesOf(sentence.words);
  for (const piece of pieces) {
    const read = piece.isBefore ? readAhead(sentence, piece) : readBehind(sentence, piece);
    if (!read) continue;
    const others = pieces.filter((each) => each !== piece && !each.isBefore && each.to - each.from > 2 && goesOn(sentence, each));
    return { frame: frameOf(sentence, read), rest: [...read.rest, ...others.map(({ from, to }) => ({ from, to }))] };
  }
  return { frame: null, rest: [] };
}

function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let seen = 0;
  for (let i = 0; i <= words.length; i += 1) {
    if (i < words.length && !has(words[i], IS.speech)) continue;
    if (i > from) pieces.push({ from, to: i, isBefore: seen === 0 });
    from = i + 1;
    seen += 1;
  }
  const [first, ...others] = pieces;
  return first?.isBefore ? [...others, first] : pieces;
}

/** A further tag of the same sentence says nothing itself: ", y añadió:". */
function goesOn({ words }: Sentence, { from, to }: Piece): boolean {
  return !words.slice(from, to).some((_, i) => sayingAt(words, from + i, IS.say) >= 0);
}

function frameOf(sentence: Sentence, { who, verb, at }: Read): Frame {
  const { words, start } = sentence;
  if (who.isOpen) return { ...openFrame(sentence, verb, at), isTag: false };
  const isNamed = who.start >= start;
  const cue = start + (words[at]?.start ?? 0);
  const hand = { who: who.who, verb, start: isNamed ? who.start : cue, end: isNamed ? who.end : cue + verb.length };
  return {
    hands: [hand],
    speaker: who,
    coreferences: isNamed ? linksOf(sentence, who) : [],
    outer: null,
    isTag: false,
  };
}

/** "…», explicó la edil de Urbanismo, Ana Ruiz, quien …", "…», según X", "…», añadió". */
function readBehind(sentence: Sentence, { from, to }: Piece): Read | null {
  const { words } = sentence;
  const nobody = nobodyAt(sentence, from, to);
  if (nobody > 0) return byNobody(sentence, { at: from, length: nobody, to });
  let first = from;
  while (first < to && has(words[first], IS.light | IS.and) && sayingAt(words, first, IS.say) < 0) first += 1;
  if (has(words[first], IS.according)) {
    const source = sourceBehind(sentence, { from: first, to, joint: 'tag', verb: -1, said: -1, head: null }, null);
    return source && { ...source, at: first, rest: [] };
  }
  const said = tellingAt(sentence, first, IS.say | IS.act | IS.deny | IS.promise);
  const isTag =
    isFinite(words, first) ||
    (/[»”"]/.test(words[first]?.mark ?? '') &&
      (has(words[first], IS.say | (isOne(words[first + 1]) ? IS.act : 0)) || isUnknown(sentence, first, to)));
  if (said >= 0 || isTag) return inverted(sentence, Math.max(said, first), to);
  return straight(sentence, first, to);
}

/** "«…», si legge nel rapporto". */
function byNobody(sentence: Sentence, { at, length, to }: { at: number; length: number; to: number }): Read {
  const verb = textOf(sentence, { from: at, to: at + length }).toLowerCase();
  const who = sourceNear(sentence, { from: at + length, to }) ?? openSpeaker(sentence, verb, at);
  return { who, verb, at, rest: [] };
}

/** "«…», reclama uno". */
function isOne(word: Word | undefined): boolean {
  return word?.mark === '' && /^un[oa]$/.test(word.lower);
}

/** "«…», malicia la edil": a word that nothing knows, before whoever speaks, is a verb of saying. */
function isUnknown({ words }: Sentence, i: number, to: number): boolean {
  const next = words[i + 1];
  return (
    i + 1 < to &&
    (words[i] as Word).bits === 0 &&
    next?.mark === '' &&
    (has(next, IS.capital) || (has(next, IS.determiner | IS.possessive) && has(words[i + 2], IS.role | IS.body)))
  );
}

function inverted(sentence: Sentence, said: number, to: number): Read | null {
  const { words } = sentence;
  const begin = speakerStart(sentence, said + 1, to);
  const end = isPosture(sentence, begin) ? begin : endBehind(sentence, begin, to);
  const verb = words[said]?.lower ?? '';
  const own = pronounMeant(sentence, { from: said - 1, to: begin + 1 }) ?? severalBehind(sentence, { said, from: begin, to });
  const who = own ?? (end > begin ? whom(sentence, begin, end) : null) ?? goingOn(sentence, verb);
  return who && { who, verb, at: said, rest: restOf(sentence, end, to, who) };
}

/** "…», confiesa, sentada en el despacho": how it is said is no speaker. */
function isPosture({ words, lexicon }: Sentence, i: number): boolean {
  const word = words[i];
  const isApart = lexicon.base === 'es' && /[,—–]/.test(word?.mark ?? '');
  return isApart && !has(word, IS.capital) && /^(?:\p{L}{3,}[aií]d[oa]s?|mientras|ya|aún|entre|casi)$/u.test(word?.lower ?? '');
}

/** "…», Olarte dijo". */
function straight(sentence: Sentence, from: number, to: number): Read | null {
  for (let i = from; i < Math.min(to, from + 10); i += 1) {
    const said = sayingAt(sentence.words, i, IS.say);
    if (said < 0) continue;
    const who = i > from ? whom(sentence, from, i) : null;
    return who && { who, verb: sentence.words[said]?.lower ?? '', at: said, rest: restOf(sentence, said + 1, to, who) };
  }
  return null;
}

/** What goes on behind the speaker with a clause of its own: ", quien sostiene que …", "y pidió …". */
function restOf({ words }: Sentence, from: number, to: number, _who: Whom): { from: number; to: number }[] {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.mark.includes(';')) return [{ from: i, to }];
    if (has(word, IS.relative) && /[,—]/.test(word?.mark ?? ''))
      return [{ from: has(word, IS.that) && !has(word, IS.who) ? i + 1 : i, to }];
    if (has(word, IS.and | IS.but) || (has(word, IS.gerund) && word?.mark === ','))
      return [{ from: has(word, IS.gerund) ? i : i + 1, to }];
  }
  return [];
}

/** "Quintanar explicó: «…", "El alcalde visitó la obra y aseguró: «…": the last part before the quotation announces it. */
function readAhead(sentence: Sentence, { from, to }: Piece): Read | null {
  const { words } = sentence;
  const parts = readParts(sentence, from, to);
  const last = parts.at(-1);
  if (!last) return null;
  const reporter = parts.findLast((part, i) => part.said >= 0 && parts[i + 1]?.joint === 'content');
  if (reporter) return announcedBy(sentence, reporter, { from, to });
  const said = saidIn(sentence, last.from, last.to);
  const isLed =
    said >= 0 ||
    has(words[from], IS.according) ||
    sentence.text
      .slice(sentence.start, sentence.start + (words[to]?.start ?? 0))
      .trimEnd()
      .replace(/["“«„]$/u, '')
      .trimEnd()
      .endsWith(':');
  if (!isLed) return null;
  const source = has(words[last.from], IS.according) ? sourceBehind(sentence, { ...last, joint: 'tag' }, null) : null;
  const who =
    source?.who ??
    caseOf(sentence, from, to) ??
    moved(sentence, last) ??
    subjectOf(sentence, last) ??
    (said >= 0 ? speakerBehind(sentence, said + 1, last.to) : null) ??
    firstSubject(sentence, parts) ??
    label(sentence, last) ??
    person(sentence, last) ??
    sentence.topic;
  if (!who) return null;
  const verb = words[said >= 0 ? said : last.from]?.lower ?? '';
  return {
    who,
    // "Olarte: «…»": no verb of saying stands there, and none is made up.
    verb: said >= 0 || source ? verb : '',
    at: Math.max(said, last.from),
    rest:
      last.from > from
        ? [{ from, to: last.joint === 'tag' ? to : behindJoint(words, last.from) }]
        : tells(sentence, last)
          ? [{ from, to }]
          : [],
  };
}

/** "Es el caso de Dionisia Layme, de 59 años: «…»". Spanish. */
function caseOf(sentence: Sentence, from: number, to: number): Whom | null {
  const { words, lexicon } = sentence;
  const at = words.findIndex(({ lower }, i) => i >= from && i < Math.min(to, from + 6) && lower === 'caso');
  const isCase =
    lexicon.base === 'es' && at > from && lexicon.being.has(words[at - 2]?.lower ?? '') && words[at + 1]?.lower === 'de';
  const who = isCase ? whom(sentence, at + 2, endBehind(sentence, at + 2, to)) : null;
  return who?.isPerson ? who : null;
}

/** "El argumento no convence a los jueces: «…»": whoever is moved by a thing speaks. Spanish. */
function moved(sentence: Sentence, { from, to, verb }: Part): Whom | null {
  const { words, lexicon } = sentence;
  if (lexicon.base !== 'es' || verb < 0 || !MOVES.test(words[verb]?.lower ?? '')) return null;
  const doer = subjectOf(sentence, { from, to, verb, joint: 'start', said: -1, head: null });
  if (doer?.isPerson || doer?.isBody) return null;
  const at = words.findIndex(({ lower }, i) => i >= from && i < to && /^al?$/.test(lower) && i !== verb);
  if (at < 0) return null;
  const begin = words[at]?.lower === 'al' ? at : at + 1;
  const end = endOf(words, begin + 1, Math.min(to, begin + 6));
  const who = whom(sentence, begin, end);
  return who?.isPerson || who?.isBody || /^l[oa]s$/.test(words[begin]?.lower ?? '') ? who : null;
}

const MOVES =
  /^(?:convenc|preocup|indign|sorprend|molest|duel|dol|gust|parec|enfad|import|alarm|inquiet|entusiasm|ilusion|alivi)/u;

function endOf(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i += 1)
    if ((words[i] as Word).mark !== '' || isFinite(words, i) || /^(?:les?|no)$/.test((words[i] as Word).lower)) return i;
  return to;
}

/** "…, aunque no lo jura: «…»": without the word that joins both. */
function behindJoint(words: readonly Word[], end: number): number {
  return has(words[end - 1], IS.and | IS.but) ? end - 1 : end;
}

/** "La perito lo discute: «…»": what somebody did before the quotation. */
function tells({ words }: Sentence, { verb }: Part): boolean {
  return verb >= 0 && sayingAt(words, verb, IS.deny) >= 0;
}

/** "insiste en que las máquinas volverán: «…": whoever says the part before the colon goes on. */
function announcedBy(sentence: Sentence, part: Part, rest: { from: number; to: number }): Read | null {
  const who = subjectOf(sentence, part) ?? speakerBehind(sentence, part.said + 1, part.to) ?? sentence.topic;
  return who && { who, verb: sentence.words[part.said]?.lower ?? '', at: part.said, rest: [rest] };
}

function saidIn({ words }: Sentence, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) {
    const said = sayingAt(words, i, IS.say | IS.act);
    if (said >= 0) return said;
  }
  return -1;
}

function firstSubject(sentence: Sentence, parts: ReturnType<typeof readParts>): Whom | null {
  const [first] = parts;
  return first && parts.length > 1 ? subjectOf(sentence, first) : null;
}

function person(sentence: Sentence, { from, to }: { from: number; to: number }): Whom | null {
  const who = whom(sentence, from, Math.min(to, from + 10));
  return who?.isPerson ? who : null;
}

/** "Olarte: «…»". */
function label(sentence: Sentence, { from, to, verb }: { from: number; to: number; verb: number }): Whom | null {
  return verb < 0 && to - from <= 8 ? whom(sentence, from, to) : null;
}
