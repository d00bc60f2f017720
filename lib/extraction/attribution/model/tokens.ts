/** Where the tokens of a text stand, in UTF-16 units, and which word each of them is. */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Ids of words, as the vocabulary gave them. */
  words: Int32Array;
  /** The tokens that begin a line. */
  lines: number[];
}

/** Gives the id of a word that stands at a place of a text. It is asked with the word's hash, so that it need not read it. */
type Vocabulary = { idOf(hash: number, text: string, start: number, end: number): number };

const BREAK = 1;
const SPACE = 2;
const LETTER = 3;
const SYMBOL = 4;
const HIGH_SURROGATE = 5;
/** What each UTF-16 unit is, 0 as long as nobody asked. */
const kinds = new Uint8Array(65_536);
const LONGEST = 40;
const CONTRACTION = /^(?:s|t|ll|re|ve|d|m)$/i;

/**
 * The tokens between two places of a text: runs of letters, marks and digits (cut after 40 units), the endings of contractions
 * ("’s", "'ll"), and every other visible character by itself. Takes time linear in the length.
 */
export function readTokens(text: string, within: { start: number; end: number }, vocabulary: Vocabulary): Tokens {
  const tokens = emptyTokens(Math.max(16, (within.end - within.start) >> 2));
  let at = within.start;
  let isNewLine = true;
  while (at < within.end) {
    const kind = kindAt(text, at);
    if (kind <= SPACE) {
      isNewLine ||= kind === BREAK;
      at += 1;
      continue;
    }
    if (isNewLine) tokens.lines.push(tokens.count);
    isNewLine = false;
    const end = Math.min(within.end, endOf(text, at, kind));
    add(tokens, at, end);
    tokens.words[tokens.count - 1] = vocabulary.idOf(hashAt(text, at, end), text, at, end);
    at = end;
  }
  return tokens;
}

function endOf(text: string, start: number, kind: number): number {
  if (kind === LETTER) return endOfWord(text, start);
  if (kind === HIGH_SURROGATE) return isPairedLetter(text, start) ? endOfWord(text, start) : start + pairLength(text, start);
  return isApostrophe(text.charCodeAt(start)) ? endOfContraction(text, start) : start + 1;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST && at < text.length) {
    const kind = kindAt(text, at);
    if (kind === LETTER) at += 1;
    else if (kind === HIGH_SURROGATE && isPairedLetter(text, at)) at += 2;
    else break;
  }
  return at;
}

function endOfContraction(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (start + 1 >= text.length || kindAt(text, start + 1) !== LETTER || next > 0x7f) return start + 1;
  const end = endOfWord(text, start + 1);
  return end - start <= 3 && CONTRACTION.test(text.slice(start + 1, end)) ? end : start + 1;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function hashAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return kinds[unit] || (kinds[unit] = kindOf(unit));
}

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[\n\r\u2028\u2029]/.test(char)) return BREAK;
  if (/\s/u.test(char)) return SPACE;
  if (/[\p{L}\p{N}\p{M}]/u.test(char)) return LETTER;
  return unit >= 0xd800 && unit < 0xdc00 ? HIGH_SURROGATE : SYMBOL;
}

function pairLength(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

function isPairedLetter(text: string, at: number): boolean {
  return pairLength(text, at) === 2 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(at)!));
}

function emptyTokens(room: number): Tokens {
  return { count: 0, starts: new Int32Array(room), ends: new Int32Array(room), words: new Int32Array(room), lines: [] };
}

function add(tokens: Tokens, start: number, end: number): void {
  if (tokens.count === tokens.starts.length) grow(tokens);
  tokens.starts[tokens.count] = start;
  tokens.ends[tokens.count] = end;
  tokens.count += 1;
}

function grow(tokens: Tokens): void {
  for (const key of ['starts', 'ends', 'words'] as const) {
    const wider = new Int32Array(tokens.count * 2);
    wider.set(tokens[key]);
    tokens[key] = wider;
  }
}
