import type { Span } from '#lib/extraction/extraction';
import { isAttributive, isBeforeHour, isFree, isNamed, isSpanishName, isStanding, marked } from '#lib/extraction/figures/beside';
import { clockAt } from '#lib/extraction/figures/clock-words';
import { readFigureAt } from '#lib/extraction/figures/figure';
import { type Lexicon, lexiconFor, shapeOf } from '#lib/extraction/figures/lexicon';
import { moneyBefore } from '#lib/extraction/figures/money-before';
import { isMillion } from '#lib/extraction/figures/short-million';
import { JOINTS, signAt } from '#lib/extraction/figures/sign-words';
import { type Figure, GAP, type Scanned, type Token, type Word } from '#lib/extraction/figures/tokens';
import { scaleOf } from '#lib/extraction/figures/stuck-letter';
import { spanishClockAt } from '#lib/extraction/figures/spanish-clock';
import { readStuck } from '#lib/extraction/figures/stuck-scale';
import type { StuckScales } from '#lib/extraction/figures/words/stuck-scales';
import { isLetter } from '#lib/extraction/figures/letters';
import { endsAhead } from '#lib/extraction/figures/future';
import { isSpace } from '#lib/extraction/figures/spaces';

interface Scan {
  text: string;
  end: number;
  at: number;
  before: number;
  just: number;
  lead: number;
  lexicon: Lexicon;
  tokens: Token[];
  /** Where the last word that looks ahead ends; which kinds there are. */
  aheadAt: number;
  ahead: { sure: boolean; maybe: boolean; past: boolean; future: boolean };
}

/** Units of text in which a word that looks ahead holds for a weekday. */
const NEAR = 24;
const OPENS_INTERVAL = GAP.between | GAP.from | GAP.since;

let last: { text: string; start: number; end: number; language: string; scanned: Scanned } | null = null;

/**
 * The words and figures of a stretch that can belong to a date or a quantity, in order; every other word only leaves its mark
 * in `before`. One pass over the units of the text, a look into the lexicon for words of a fitting shape. Dates and quantities
 * of the same stretch share one pass.
 */
export function scanFigures(text: string, { start, end }: Span, language: string): Scanned {
  if (last && last.text === text && last.start === start && last.end === end && last.language === language) return last.scanned;
  const lexicon = lexiconFor(language);
  const scan: Scan = {
    text,
    end: Math.min(end, text.length),
    at: start,
    before: 0,
    just: 0,
    lead: -1,
    lexicon,
    tokens: [],
    aheadAt: -1,
    ahead: { sure: false, maybe: false, past: false, future: false },
  };
  while (scan.at < scan.end) step(scan);
  const { sure, maybe, past, future } = scan.ahead;
  const scanned = { tokens: scan.tokens, isAhead: sure || (maybe && !past), isFuture: future };
  last = { text, start, end, language, scanned };
  return scanned;
}

function step(scan: Scan): void {
  const unit = scan.text.charCodeAt(scan.at);
  if (unit === 32 || unit === 0xa0 || unit === 0x202f || (unit >= 9 && unit <= 13)) scan.at += 1;
  else if (unit >= 48 && unit <= 57) takeFigure(scan);
  else if (isLetter(unit)) takeWord(scan, unit);
  else takeSign(scan, unit);
}

/** Figures behind a letter inside of a word ("km²", "CO2") belong to it. */
function takeWord(scan: Scan, first: number): void {
  const { text, end, lexicon } = scan;
  const start = scan.at;
  let at = start + 1;
  while (at < end && (isLetter(text.charCodeAt(at)) || isInnerMark(text, at, first))) at += 1;
  if (at < end && (text.charCodeAt(at) === 0xb2 || text.charCodeAt(at) === 0xb3)) at += 1;
  scan.at = at;
  lookAhead(scan, endsAhead(text, { start, end: at }, lexicon));
  const scale = at - start <= 2 && isAfterDigit(text, start) ? scaleOf(text, text.slice(start, at), start) : null;
  if (scale) return push(scan, { start, end: at, word: scale, figure: null });
  if (lexicon.shapes[shapeOf(first, at - start)] !== 1) return pass(scan, GAP.other);
  const form = text.slice(start, at);
  const clock = lexicon.isMonthFirst ? clockAt(text, form, start) : lexicon.isMixed ? spanishClockAt(text, form, start) : null;
  if (clock && clock.end <= end) {
    scan.at = clock.end;
    return push(scan, { start, word: null, ...clock });
  }
  const phrase = phraseAt(scan, form, at);
  const word = phrase ?? (form === 'M' && !isBehindFigure(text, start) ? undefined : lexicon.words.get(form));
  if (word?.halfSign && !/^[12](?![\p{L}\d-])/u.test(text.slice(at, at + 2))) pass(scan, GAP.other);
  else if (form === 'm' && lexicon.hasShortMillion && isAfterDigit(text, start) && isMillion(text, at))
    push(scan, { start, end: at, word: MILLION, figure: null });
  else if (!word) pass(scan, GAP.other);
  else if (isElided(scan)) pass(scan, word.small ?? GAP.other);
  else takeKnown(scan, word, start);
}

/** "4 M€": elsewhere a capital letter alone counts no millions, "M. Ruelle". */
function isBehindFigure(text: string, start: number): boolean {
  return /\d[\s\u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Keeps what stands between two tokens, and apart what stands right before the next one. */
function pass(scan: Scan, bits: number): void {
  scan.before |= bits;
  scan.just = bits === GAP.other ? 0 : scan.just | bits;
}

function lookAhead(scan: Scan, kind: 'sure' | 'maybe' | 'past' | 'future' | null): void {
  if (kind) scan.ahead[kind] = true;
  if (kind === 'sure') scan.aheadAt = scan.at;
}

/** The apostrophe of "п'ять" is part of the word. */
function isInnerMark(text: string, at: number, first: number): boolean {
  if (first < 0x400 || first > 0x52f) return false;
  const unit = text.charCodeAt(at);
  return (unit === 39 || unit === 0x2019) && isLetter(text.charCodeAt(at + 1));
}

/** "l'année", "d'octobre": what stands before the apostrophe is an article, no litre. */
function isElided({ text, at }: Scan): boolean {
  const unit = text.charCodeAt(at);
  if ((unit !== 39 && unit !== 0x2019) || !isLetter(text.charCodeAt(at + 1))) return false;
  // "last year's" is no article.
  return !(text.charCodeAt(at + 1) === 115 && !isLetter(text.charCodeAt(at + 2)));
}

function phraseAt(scan: Scan, form: string, behind: number): Word | null {
  const phrases = scan.lexicon.phrases.get(form);
  if (!phrases) return null;
  for (const { rest, word } of phrases) {
    const at = endOfPhrase(scan, rest, behind);
    if (at === null || ((word.shift ?? word.vague) !== undefined && !isFree(scan.text, at, rest))) continue;
    if (form === 'quarter' && !isBeforeHour(scan.text, at)) continue;
    scan.at = at;
    return word;
  }
  return null;
}

function endOfPhrase({ text, end }: Scan, rest: readonly string[], behind: number): number | null {
  let at = behind;
  for (const part of rest) {
    const gap = text.charCodeAt(at);
    const isJoint = gap === 32 || gap === 45 || gap === 0xa0 || gap === 0x202f || gap === 0x2019 || gap === 39 || gap === 47;
    if (!isJoint || !text.startsWith(part, at + 1)) return null;
    at += 1 + part.length;
  }
  return at <= end && !(at < end && isLetter(text.charCodeAt(at))) ? at : null;
}

function takeKnown(scan: Scan, word: Word, start: number): void {
  if (word.isDoubtful && isAttributive(scan.text, { start, end: scan.at }))
    return push(scan, { start, end: scan.at, word: { ...word, isDoubtful: false }, figure: null });
  if (word.month && scan.lexicon.isMixed && isSpanishName(scan.text, { start, end: scan.at })) return pass(scan, GAP.other);
  if (word.isDoubtful && isNamed(scan.text, { start, end: scan.at })) return pass(scan, GAP.other);
  if (word.season && scan.lexicon.isMonthFirst && isStanding(scan.text, { start, end: scan.at }))
    return push(scan, { start, end: scan.at, word: { ...word, stands: true }, figure: null });
  if (word.ahead) lookAhead(scan, word.ahead);
  if (word.small !== undefined) {
    pass(scan, word.small);
    if ((word.small & OPENS_INTERVAL) !== 0 && (scan.lead < 0 || (scan.lexicon.isMixed && (word.small & GAP.since) !== 0)))
      scan.lead = start;
    if (isSmallOnly(word)) return;
  } else if (isSmallOnly(word)) {
    pass(scan, GAP.other);
    return;
  }
  push(scan, { start, end: scan.at, word, figure: null });
}

const alone = new WeakMap<Word, boolean>();

/** Joins others or looks ahead, and is nothing else. */
function isSmallOnly(word: Word): boolean {
  let is = alone.get(word);
  if (is === undefined) {
    is = Object.keys(word).every((key) => key === 'small' || key === 'ahead');
    alone.set(word, is);
  }
  return is;
}

function push(scan: Scan, token: Pick<Token, 'start' | 'end' | 'word' | 'figure'>): void {
  const own = token.word?.small ?? 0;
  const lead = scan.lead < 0 ? token.start : scan.lead;
  const isAfterAhead = scan.aheadAt >= 0 && token.start - scan.aheadAt <= NEAR;
  scan.tokens.push({
    start: token.start,
    end: token.end,
    word: token.word,
    figure: token.figure,
    before: own === 0 ? scan.before : scan.before & ~own,
    just: own === 0 ? scan.just : scan.just & ~own,
    lead,
    isAfterAhead,
  });
  scan.before = own;
  scan.just = own;
  scan.lead = own !== 0 && (own & OPENS_INTERVAL) !== 0 ? token.start : -1;
}

function takeFigure(scan: Scan): void {
  const clock = scan.lexicon.isMixed ? spanishClockAt(scan.text, null, scan.at) : null;
  if (clock && clock.end <= scan.end) {
    push(scan, { start: scan.at, word: null, ...clock });
    scan.at = clock.end;
    return;
  }
  const { figure, end } = readFigureAt(scan.text, scan.at, scan.lexicon);
  const start = scan.at;
  if (scan.lexicon.stuck && takeStuck(scan, { figure, start, end }, scan.lexicon.stuck)) return;
  scan.at = Math.min(end, scan.end);
  const money = scan.lexicon.isMonthFirst ? moneyBefore(scan.text, start) : null;
  if (money) {
    push(scan, { start: money.start, end: money.end, word: { currency: money.currency }, figure: null });
    push(scan, { start, end: scan.at, word: null, figure: { ...figure, isName: false } });
    return;
  }
  push(scan, {
    start,
    end: scan.at,
    word: null,
    figure: scan.lexicon.isMonthFirst ? marked(scan.text, figure, { start, end: scan.at }) : figure,
  });
}

/** A figure with the signs right behind it, and the word for percent right before it. */
function takeStuck(
  scan: Scan,
  { figure, start, end }: { figure: Figure; start: number; end: number },
  scales: StuckScales,
): boolean {
  const { text } = scan;
  const { names, percentBefore } = scales;
  if (figure.isName || figure.date !== null || figure.isTime) return false;
  if (names && (names.before.test(text.slice(Math.max(0, start - 2), start)) || names.behind.test(text.slice(end, end + 1)))) {
    push(scan, { start, end, word: null, figure: { ...figure, isName: true } });
    scan.at = end;
    return true;
  }
  const lead = percentBefore ? text.slice(Math.max(0, start - percentBefore.length - 1), start).trimEnd() : '';
  const isPercent = percentBefore !== null && lead.endsWith(percentBefore);
  const stuck = readStuck(text, { value: figure.value, start, end }, scales);
  if (!stuck && !isPercent) return false;
  if (isPercent) {
    const to = text.lastIndexOf(lead.slice(-percentBefore.length), start) + percentBefore.length;
    push(scan, { start: to - percentBefore.length, end: to, word: { currency: '%' }, figure: null });
  }
  const to = Math.min(stuck?.end ?? end, scan.end);
  push(scan, {
    start,
    end: to,
    word: null,
    figure: { ...figure, value: stuck?.value ?? figure.value, isPlain: to === end && figure.isPlain },
  });
  if (stuck?.unit) push(scan, { ...stuck.unit, figure: null });
  scan.at = stuck?.unit?.end ?? to;
  return true;
}

const MILLION: Word = { power: 6 };

function isAfterDigit(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1));
}

function takeSign(scan: Scan, unit: number): void {
  const start = scan.at;
  const sign = scan.text.charAt(start);
  scan.at += 1;
  if (unit === 45) {
    const isInside = start > 0 && !isSpace(scan.text.charCodeAt(start - 1)) && !isSpace(scan.text.charCodeAt(start + 1));
    pass(scan, isInside ? GAP.hyphen : GAP.dash);
    return;
  }
  const isKnown = unit < 128 || unit >= 0xa0;
  const found = isKnown ? signAt(scan.text, scan.at, sign) : null;
  const word = isKnown ? (scan.lexicon.words.get(sign) ?? found?.word) : undefined;
  if (word === found?.word) scan.at = found?.end ?? scan.at;
  if (word) push(scan, { start, end: scan.at, word, figure: null });
  else pass(scan, Object.hasOwn(JOINTS, sign) ? (JOINTS[sign] ?? GAP.other) : GAP.other);
}
