import type { Span } from '#lib/extraction/extraction';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** 'We lost,' and ‘We lost,’: a mark behind no letter opens, one behind a stop or before no letter closes; between letters it is an apostrophe. */
const SINGLE = String.raw`(?<![\p{L}\p{N}'’])['‘](?=[\p{L}\p{N}“"])((?:[^'‘’\n]|(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s\p{Ll}))+?[,.!?…])['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}'’])['‘](?=\p{L}{2}|\p{L}\s)((?:[^'‘’\n.,]|(?<=\p{L})['’](?=\p{L})){2,120}?)['’](?![\p{L}\p{N}])`;
const PAIRS =
  /“([^“”]+)”|«([^«»]+)»|»([^«»\n]+)«|„([^„“”]+)[“”]|"([^"\n]+)"|''((?:[^'\n]|'(?!'))+)''|「([^「」]+)」|『([^『』]+)』|"([^"\n]+)$|“([^“”]+)$|«([^«»]+)$/u;
const QUOTED = new RegExp(`${PAIRS.source}|${SINGLE}`, 'gu');

/**
 * The words inside quotation marks, marks left out, in order. A mark that is opened and never closed in its paragraph holds
 * to the paragraph's end: that is how a long quotation goes on in the next one.
 */
export function readQuotations(text: string, within: Span): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(text.slice(within.start, within.end), QUOTED)) {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    if (words.trim() === '') continue;
    const start = within.start + match.index + match[0].indexOf(words);
    found.push(...aroundTags(words).map((part) => ({ start: start + part.start, end: start + part.end })));
  }
  return found;
}

/** "«Мы ждём, — сказал Лапин. — Ответа нет»": a tag inside of the marks is not said. Parts of the quoted words, the tags left out. */
function aroundTags(words: string): Span[] {
  const whole = [{ start: 0, end: words.length }];
  if (!/[,!?…]\s[—–]\s/u.test(words) || !/\p{Script=Cyrillic}/u.test(words)) return whole;
  const parts: Span[] = [];
  let at = 0;
  for (const { 0: tag, index, 1: stop = '' } of words.matchAll(INNER_TAG)) {
    parts.push({ start: at, end: index + stop.length });
    at = index + tag.length;
  }
  return at === 0 ? whole : [...parts, { start: at, end: words.length }];
}

/** Behind such a tag what is said goes on without a mark. */
const BEHIND_TAG = /\p{L}[.,:]\s[—–]\s$/u;

const INNER_TAG =
  /([,!?…])\s[—–]\s(?=\p{Ll})(?:[\p{Ll}-]+\s){0,2}?\p{Ll}{2,}(?:[лв]|л[аи]|[ауюі]в|[аеуюи]ет|[иуюая]т|[єе]|[юу]ть|ить)(?:ся|сь)?\s[^«»—–]{2,160}?[.,:]\s[—–]\s/gu;

const OPENS_SPEECH = /(?:^|[,:]\s?|[.!?…]\s|[，：、。！？]|[—–-]\s|said\s)(?:["“„«»「『‘]|''|(?<![\p{L}\p{N}])')$/u;

/** "«Красный Утёс» даёт работу": behind what somebody said a comma, a dash or a stop stands; a few words right before a verb are a name. */
function isSlavicName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    words.length < 48 &&
    /^[\p{Script=Cyrillic}\d\s’'-]+$/u.test(words) &&
    /^[»”"“]\s[\p{Script=Cyrillic}\d(]/u.test(text.slice(end, end + 3))
  );
}

/** Whether a quotation is somebody's sentence rather than a few words set in quotation marks. */
export function isSpeech(text: string, quote: Span, sentence: Span): boolean {
  const before = text.slice(sentence.start, quote.start);
  const words = text.slice(quote.start, quote.end).trim();
  const isBehindTag = BEHIND_TAG.test(before) && /\p{Script=Cyrillic}/u.test(words);
  if ((!isBehindTag && !OPENS_SPEECH.test(before)) || isSlavicName(text, quote)) return false;
  const isCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words);
  return isCapital || (words.split(/\s+/).length >= 4 && before.trim().length > 1) || GOES_ON.test(before);
}

/** "“The fire,” she said, “destroyed it”": the same sentence on the other side of a tag. */
const GOES_ON = /\p{L},["”»’'][^"“”«»]{3,120},\s["“«‘']$/u;
