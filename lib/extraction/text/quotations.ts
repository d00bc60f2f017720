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
    found.push({ start, end: start + words.length });
  }
  return found;
}

const OPENS_SPEECH = /(?:^|[,:]\s?|[.!?…]\s|[，：、。！？]|[—–-]\s|said\s)(?:["“„«»「『‘]|''|(?<![\p{L}\p{N}])')$/u;

/** Whether a quotation is somebody's sentence rather than a few words set in quotation marks. */
export function isSpeech(text: string, quote: Span, sentence: Span): boolean {
  const before = text.slice(sentence.start, quote.start);
  const words = text.slice(quote.start, quote.end).trim();
  if (!OPENS_SPEECH.test(before)) return false;
  const isCapital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words);
  return isCapital || (words.split(/\s+/).length >= 4 && before.trim().length > 1);
}
