import type { Span } from '#lib/evidence/quote/span';

/**
 * Whether the span begins or ends inside a word or a number of the text. "raised by 15" must not be found in
 * "raised by 150", "raised by 15.5" or "raised by 15 000", nor "5 percent" in "3.5 percent" or "-5 percent".
 */
export function cutsWordOrNumber(text: string, span: Span): boolean {
  return cutsAtStart(text, span.start) || cutsAtEnd(text, span.end);
}

/** The rest of a word on the other side of a line end ("un-" newline "likely") or of an invisible sign. */
const BROKEN_BEFORE = /\p{L}(?:[-\u00ad\u2010][^\S\n]*\n\s*|(?:\u00ad|\u200c|\u200d|\u2060|\ufeff)+)$/u;
const BROKEN_AFTER = /^(?:[-\u00ad\u2010][^\S\n]*\n[^\S\n]*\p{Ll}|(?:\u00ad|\u200c|\u200d|\u2060|\ufeff)+\p{L})/u;

/** "nuclear weapons" is no quotation from "non-nuclear weapons". */
const TURNING_PREFIX =
  /(?<!\p{L})(?:non|un|anti|ex|de|dis|counter|pseudo|quasi|semi|не|анти|экс|лже|псевдо|nicht)[-\u2010\u2011]$/iu;

function cutsAtStart(text: string, at: number): boolean {
  const next = charAt(text, at);
  const before = charBefore(text, at);
  if (isWordChar(before) && isWordChar(next)) return !isFreeScript(before, next);
  const head = text.slice(Math.max(0, at - 16), at);
  if (/\p{L}/u.test(next)) return BROKEN_BEFORE.test(head) || TURNING_PREFIX.test(head);
  if (!/\p{N}/u.test(next)) return false;
  return /\p{N}[.,:/'’·\-–]$/u.test(head) || /(?:^|[^\p{L}\p{N}])[-−–]$/u.test(head) || groupBefore(text, at);
}

function cutsAtEnd(text: string, at: number): boolean {
  const last = charBefore(text, at);
  const next = charAt(text, at);
  if (isWordChar(last) && (isWordChar(next) || /\p{M}/u.test(next))) return !isFreeScript(last, next);
  const tail = text.slice(at, at + 16);
  if (/\p{L}/u.test(last)) return BROKEN_AFTER.test(tail);
  if (!/\p{N}/u.test(last)) return false;
  return /^[.,:/'’·\-–]\p{N}/u.test(tail) || (/^[ \u00a0\u2009\u202f]\d{3}(?!\p{N})/u.test(tail) && hasShortGroup(text, at));
}

/** "000" of "15 000": three digits after a space after one to three digits. */
function groupBefore(text: string, at: number): boolean {
  return (
    /^\d{3}(?!\p{N})/u.test(text.slice(at, at + 4)) &&
    /[ \u00a0\u2009\u202f]$/u.test(text.slice(at - 1, at)) &&
    hasShortGroup(text, at - 1)
  );
}

function hasShortGroup(text: string, end: number): boolean {
  return /(?:^|[^\p{N}])\d{1,3}$/u.test(text.slice(Math.max(0, end - 5), end));
}

/** Chinese, Japanese and Thai put no spaces between words, so any place is a fair edge there. */
function isFreeScript(before: string, after: string): boolean {
  const free = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  return free.test(before) && free.test(after);
}

function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(char);
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && at >= 2;
  return charAt(text, isPair ? at - 2 : at - 1);
}
