import { FormWriter, type TextForm } from '#lib/evidence/quote/text-form';

/**
 * The normalised text without letter case, without quotation marks and without hyphens between letters ("co-operate",
 * "word — word"). Hyphens beside digits stay: 10-15 must never read as 1015. Offsets still lead to the source.
 */
export function foldForm(form: TextForm): TextForm {
  const { text } = form;
  const out = new FormWriter(text.length);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const skip = code === 32 || code === 45 ? endOfLetterHyphen(text, at) : isQuotationMark(text, at) ? at + 1 : 0;
    if (skip > 0) {
      at = skip;
      continue;
    }
    const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length;
    const size = isPair ? 2 : 1;
    const folded = code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : -1;
    const start = form.starts[at] ?? 0;
    const end = form.ends[at + size - 1] ?? start;
    if (folded !== 32 || out.lastUnit() !== 32) {
      if (folded >= 0) out.push(folded, start, end);
      else out.pushAll(text.slice(at, at + size).toLowerCase(), start, end);
    }
    at += size;
  }
  return out.finish();
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
  if (text.charCodeAt(next) === 32) next += 1;
  if (text.charCodeAt(next) !== 45) return 0;
  while (text.charCodeAt(next) === 45) next += 1;
  if (text.charCodeAt(next) === 32) next += 1;
  return isLetter(text, next) ? next : 0;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122;
  return /\p{L}/u.test(text.charAt(at));
}
