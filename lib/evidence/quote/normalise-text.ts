import { FormWriter, type TextForm } from '#lib/evidence/quote/text-form';

const SPACE = 32;
const HYPHEN = 45;
const NEWLINE = 10;

/**
 * The text as a careful typist would see it: compatibility forms (NFKC), one kind of quotation mark, apostrophe and dash,
 * single spaces, no invisible characters, words that were hyphenated at a line end joined.
 * Numbers keep their signs: superscripts, fractions and circled digits are left alone, since NFKC would turn 10² into 102.
 */
export function normaliseText(source: string): TextForm {
  const out = new FormWriter(source.length);
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const joined = code === HYPHEN || code === 0x2010 || code === 0xad ? endOfHyphenation(source, at) : 0;
    if (joined > 0) {
      if (code !== 0xad && isUpper(source, joined)) out.push(HYPHEN, at, at + 1);
      at = joined;
      continue;
    }
    at = hasMarkAfter(source, at) ? copyCluster(source, at, out) : copyPlain(source, at, out);
  }
  return out.finish();
}

/** The usual case: one unit (or one surrogate pair) on its own. */
function copyPlain(source: string, at: number, out: FormWriter): number {
  const code = source.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < source.length) return copyCluster(source, at, out);
  const spelled = spellingOf(code);
  if (spelled === ' ') {
    if (out.lastUnit() !== SPACE) out.push(SPACE, at, at + 1);
  } else out.pushAll(spelled, at, at + 1);
  return at + 1;
}

/** A letter with its combining marks is compared as one, so that й typed as и plus breve equals й. */
function copyCluster(source: string, at: number, out: FormWriter): number {
  CLUSTER.lastIndex = at;
  const cluster = CLUSTER.exec(source)?.[0] ?? source.charAt(at);
  const plain = cluster.normalize('NFKC');
  out.pushAll(/\p{No}/u.test(cluster) ? cluster.normalize('NFC') : plain, at, at + cluster.length);
  return at + cluster.length;
}

const CLUSTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/uy;
const spellings: (string | undefined)[] = [];

function spellingOf(code: number): string {
  let spelled = spellings[code];
  if (spelled === undefined) {
    spelled = spellOut(String.fromCharCode(code));
    spellings[code] = spelled;
  }
  return spelled;
}

function spellOut(char: string): string {
  if (/\s|\u0085/u.test(char)) return ' ';
  if (isInvisible(char.charCodeAt(0))) return '';
  if (/["\u00ab\u00bb\u201c-\u201f\u2033\u2036\u300c-\u300f\u301d-\u301f\uff02]/u.test(char)) return '"';
  if (/['`\u00b4\u2018-\u201b\u2032\u2035\u2039\u203a\u02bc\uff07]/u.test(char)) return "'";
  if (/[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]/u.test(char)) return '-';
  const plain = char.normalize('NFKC').replace(/\s+/gu, ' ');
  return /\p{No}/u.test(char) || plain.length > LONGEST_SPELLING ? char : plain;
}

/** U+FDFA alone would be spelled out as 18 letters: a text of them would grow beyond all measure. */
const LONGEST_SPELLING = 6;

/** Soft hyphen, joiners, marks of writing direction, byte order mark: signs that nobody sees and nobody types into a quote. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
];

function isInvisible(code: number): boolean {
  return INVISIBLE.some(([first, last]) => code >= first && code <= last);
}

function hasMarkAfter(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code >= 0x1100 && code <= 0x11ff) return true;
  const next = source.charCodeAt(at + 1);
  return next >= 0x300 && isMark(next);
}

const marks: (boolean | undefined)[] = [];

function isMark(code: number): boolean {
  let mark = marks[code];
  if (mark === undefined) {
    mark = /\p{M}/u.test(String.fromCharCode(code));
    marks[code] = mark;
  }
  return mark;
}

/** Where the second half of a word begins that was broken at a line end, or 0. A soft hyphen breaks anywhere. */
function endOfHyphenation(source: string, at: number): number {
  if (at === 0 || !/\p{L}/u.test(source.charAt(at - 1))) return 0;
  let next = at + 1;
  let sawBreak = false;
  while (next < source.length && /\s/u.test(source.charAt(next))) {
    if (source.charCodeAt(next) === NEWLINE) {
      if (sawBreak) return 0;
      sawBreak = true;
    }
    next += 1;
  }
  return sawBreak && /\p{L}/u.test(source.charAt(next)) ? next : 0;
}

function isUpper(source: string, at: number): boolean {
  return /\p{Lu}/u.test(source.charAt(at));
}
