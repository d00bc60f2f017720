import { FormWriter, type TextForm } from '#lib/evidence/quote/text-form';

const SPACE = 32;
const HYPHEN = 45;

/**
 * The normalised text without letter case, without quotation marks and without hyphens between letters ("co-operate",
 * "word — word"). Hyphens beside digits stay: 10-15 must never read as 1015. Offsets still lead to the source.
 */
export function foldForm(form: TextForm): TextForm {
  const { text } = form;
  const out = new FormWriter(text.length);
  let at = 0;
  while (at < text.length) at = endOfDropped(text, at) || copyFolded(form, at, out);
  return out.finish();
}

/** The end of what is left out at this place, or 0. */
function endOfDropped(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === SPACE || code === HYPHEN) return endOfLetterHyphen(text, at);
  return isQuotationMark(text, at) ? at + 1 : 0;
}

function copyFolded(form: TextForm, at: number, out: FormWriter): number {
  const code = form.text.charCodeAt(at);
  const next = at + (code >= 0xd800 && code <= 0xdbff && at + 1 < form.text.length ? 2 : 1);
  const start = form.starts[at] ?? 0;
  const end = form.ends[next - 1] ?? start;
  if (code >= 128) out.pushAll(form.text.slice(at, next).toLowerCase(), start, end);
  else if (code !== SPACE || out.lastUnit() !== SPACE) out.push(lowerAscii(code), start, end);
  return next;
}

function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** An apostrophe inside a word is a letter of it ("we're" is not "were"); a quotation mark stands at an edge. */
function isQuotationMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 34) return true;
  return code === 39 && !(isWordUnit(text, at - 1) && isWordUnit(text, at + 1));
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** The end of " - " or "-" between two letters, or 0. */
function endOfLetterHyphen(text: string, at: number): number {
  if (at === 0 || !isLetter(text, at - 1)) return 0;
  let next = at;
  if (text.charCodeAt(next) === SPACE) next += 1;
  if (text.charCodeAt(next) !== HYPHEN) return 0;
  while (text.charCodeAt(next) === HYPHEN) next += 1;
  if (text.charCodeAt(next) === SPACE) next += 1;
  return isLetter(text, next) ? next : 0;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return /\p{L}/u.test(text.charAt(at));
}
