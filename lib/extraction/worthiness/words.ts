import { bitOf, listedTraits } from '#lib/extraction/worthiness/traits';

/** What counts of a word, number or mark. */
export interface Word {
  /** Of the word in lower case; numbers count by their form, and every name as a name: nobody's name carries a weight. */
  hash: number;
  /** Of its first five letters, or 0 when it is short, small or a name. */
  stem: number;
  /** One bit for each of TRAITS. */
  traits: number;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:[.'’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}"“”„«»‹›]/gu;
/** Of longer sentences the beginning is read. */
const READ_UNITS = 2000;
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 40;
const STEM = 5;
const kept = new Map<string, Word>();

/** The words, numbers and marks of a sentence; quotation marks, which say whose the words are, are passed over. What was worked out of a word is remembered for the next time. */
export function readWords(text: string): Word[] {
  const tokens = text.slice(0, READ_UNITS).match(TOKEN) ?? [];
  return tokens.map((token, i) => wordOf(token, i === 0));
}

function wordOf(token: string, isFirst: boolean): Word {
  const key = isFirst ? `^${token}` : token;
  const known = kept.get(key);
  if (known) return known;
  const made = /^\p{N}/u.test(token) ? numberOf(token) : makeWord(token, isFirst);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (token.length <= LONGEST_KEPT) kept.set(key, made);
  return made;
}

const NUMBER = bitOf('number');
const YEAR = bitOf('year');
const NAME = bitOf('name');
const PAST = bitOf('past');

function numberOf(digits: string): Word {
  const isYear = /^(?:1[789]|20)\d\d$/.test(digits);
  const form = isYear ? 'year' : sizeOf(digits);
  return { hash: hashOf(`#${form}`), stem: 0, traits: isYear ? YEAR : NUMBER };
}

function sizeOf(digits: string): string {
  if (/[.,:]/.test(digits)) return /,\d{3}/.test(digits) ? 'large' : 'point';
  return String(Math.min(digits.length, 4));
}

const SMALL = new Set(
  'a an the and or but if of in on at to for from with by as that this these those it is are was were be been am i you he she we they me him her us them my your his our their not no do does did have has had will would can could should may might must so than then there here what who which when where why how all more most some any one just about up out now very also into over after before because well'.split(
    ' ',
  ),
);

function makeWord(token: string, isFirst: boolean): Word {
  const lower = token.toLowerCase().replaceAll('’', "'");
  const past = /\p{L}{2}ed$/u.test(lower) ? PAST : 0;
  const listed = listedTraits(lower);
  const isOpen = /^\p{Lu}/u.test(token) && listed === 0 && !SMALL.has(lower);
  if (isOpen && !isFirst) return { hash: NAMED, stem: 0, traits: NAME | past };
  // The first word of a sentence may be a name or not; a verb in the past is none.
  if (isOpen && past === 0) return { hash: FIRST, stem: 0, traits: 0 };
  const stem = lower.length > STEM ? hashOf(`${lower.slice(0, STEM)}*`) : 0;
  return { hash: hashOf(lower), stem, traits: listed | past };
}

const NAMED = hashOf('#Name');
const FIRST = hashOf('#First');

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01_00_01_93);
  return hash | 0;
}
