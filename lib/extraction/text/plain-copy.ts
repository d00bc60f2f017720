import type { Span } from '#lib/extraction/extraction';
import { readLines } from '#lib/intake/blocks/read-lines';

/** A text without what only dresses it, and where its units stand in the text itself. */
export interface PlainCopy {
  text: string;
  /** The same words in the text itself. */
  place: <T extends Span>(span: T) => T;
}

/** Soft hyphens and spaces of no width; ligatures; entities; marks of type, of links, of notes; spaces that are none or too many. */
const DRESS =
  /[\u00AD\u200B\u2060\uFEFF]|[\uFB00-\uFB04]|&(?:quot|amp|apos|nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|#39|#34|#8217);|(?<=\p{L})[\u02BC\u00B4`](?=\p{L})|``|''|(?<!\d)[\u00A0\u2007\u2009\u202F]+|[\u00A0\u2007\u2009\u202F]+(?!\d)|(?<=\S) {2,}(?=\S)|\[(?=[^[\]\n]{1,200}\]\(https?:)|(?<=\[[^[\]\n]{1,200})\]\(https?:[^()\s]{1,400}\)|(?<=\S)[ \u00A0]?\[\d{1,3}\](?=[\s.,;:]|$)/gu;
const ODD = /[\u00AD\u200B\u2060\uFEFF\uFB00-\uFB04\u02BC\u00B4\u00A0\u2007\u2009\u202F`*_&]|\]\(|\[\d|\S {2}|^>/mu;
const BROKEN = /\S[ \t]*\n[ \t]*\S/u;
const LETTERS: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '&quot;': '"',
  '&#34;': '"',
  '&amp;': '&',
  '&apos;': "'",
  '&#39;': "'",
  '&#8217;': '’',
  '&nbsp;': ' ',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&mdash;': '—',
  '&ndash;': '–',
  '&hellip;': '…',
  '``': '“',
  ʼ: '’',
  '´': '’',
  '`': '’',
};
/** "**Ann Lowe**", "_never_"; what opens a line may be a label and stays. */
const TYPE = /(?<![\p{L}\p{N}*_\\])(\*\*\*|\*\*|\*|__|_)(?=[^\s*_])([^*_\n]{0,400}?[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const LABEL = /^[^.!?]{1,100}$/u;
const CITED = /^[ \t]*>(?!>)[ \t]?/gmu;
const LEAST_NOTES = 2;
const LEAST_CITED = 3;

interface Cut extends Span {
  put: string;
}

/** Null when the text wears nothing. */
export function plainCopy(text: string): PlainCopy | null {
  const cuts = [...(ODD.test(text) ? [...ofCharacters(text), ...ofType(text), ...ofMail(text)] : []), ...ofLines(text)].sort(
    (one, other) => one.start - other.start,
  );
  return cuts.length === 0 ? null : without(text, cuts);
}

function ofCharacters(text: string): Cut[] {
  const areNotes = (text.match(/\S[ \u00A0]?\[\d{1,3}\]/gu)?.length ?? 0) >= LEAST_NOTES;
  const areBackticks = text.includes('``');
  return [...text.matchAll(DRESS)].flatMap(({ 0: words, index }) => {
    if ((/\d\]$/u.test(words) && !areNotes) || (words === "''" && !areBackticks)) return [];
    return [{ start: index, end: index + words.length, put: words === "''" ? '”' : (LETTERS[words] ?? spaceFor(words)) }];
  });
}

function spaceFor(words: string): string {
  return /^[ \u00A0\u2007\u2009\u202F]+$/u.test(words) ? ' ' : '';
}

function ofType(text: string): Cut[] {
  return [...text.matchAll(TYPE)].flatMap(({ index, 0: whole, 1: mark = '', 2: words = '' }) => {
    const end = index + whole.length;
    const opensLine = /(?:^|\n)[ \t>•-]*$/u.test(text.slice(Math.max(0, index - 8), index));
    if (opensLine && LABEL.test(words) && /^\s*(?::|[—–-]\s|\n|$)|:$/u.test(words.endsWith(':') ? ':' : text.slice(end, end + 4)))
      return [];
    return [
      { start: index, end: index + mark.length, put: '' },
      { start: end - mark.length, end, put: '' },
    ];
  });
}

/** A mail that somebody passes on: each line behind ">". */
function ofMail(text: string): Cut[] {
  const lines = text.match(/^.*\S.*$/gmu)?.length ?? 0;
  const cited = [...text.matchAll(CITED)];
  if (cited.length < LEAST_CITED || cited.length * 5 < lines * 4) return [];
  return cited.map(({ 0: words, index }) => ({ start: index, end: index + words.length, put: '' }));
}

/** Lines that were broken in mid-sentence. */
function ofLines(text: string): Cut[] {
  if (!BROKEN.test(text)) return [];
  return readLines(text).flatMap((line) =>
    line.text.includes('\n')
      ? [...line.text.matchAll(/[ \t]*\n[ \t]*/gu)].map(({ 0: words, index }) => {
          const start = line.start + index;
          return { start, end: start + words.length, put: ' ' };
        })
      : [],
  );
}

function without(text: string, cuts: readonly Cut[]): PlainCopy {
  let plain = '';
  /** Where each unit of the copy begins and ends in the text. */
  const starts: number[] = [];
  const ends: number[] = [];
  const take = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    plain += text.slice(from, to);
  };
  let from = 0;
  for (const { start, end, put } of cuts) {
    if (start < from) continue;
    take(from, start);
    for (let at = 0; at < put.length; at += 1) {
      starts.push(start);
      ends.push(end);
    }
    plain += put;
    from = end;
  }
  take(from, text.length);
  return {
    text: plain,
    place: (span) => {
      const start = starts[span.start] ?? text.length;
      return { ...span, start, end: span.end > span.start ? (ends[span.end - 1] ?? text.length) : start };
    },
  };
}
