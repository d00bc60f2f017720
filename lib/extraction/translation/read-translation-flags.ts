import type { Span } from '#lib/extraction/extraction';
import { readAcronymClashes } from '#lib/extraction/translation/acronyms';
import { falseFriendsFrom } from '#lib/extraction/translation/false-friends';
import { type Idiom, idiomsFrom } from '#lib/extraction/translation/idioms/idioms';

/** Words of a translated text that a checker should hold against the original (PRACTICE E12). */
export interface TranslationFlag extends Span {
  code: 'idiom' | 'false-friend' | 'acronym';
  text: string;
  message: string;
}

interface Pattern {
  anchor: string;
  /** Units that may stand before the anchor. */
  reach: number;
  pattern: RegExp;
  code: TranslationFlag['code'];
  message: string;
}

const WORD = /[A-Za-z][A-Za-z'’]*/g;
const LONGEST = 120;

/**
 * Flags on spans of an English text that was translated: idioms put word for word, words that only look alike in both
 * languages, two acronyms for one name. `extra` are a desk's own idioms. Linear in the length of the text.
 */
export function readTranslationFlags(text: string, from: string | null, extra: readonly Idiom[] = []): TranslationFlag[] {
  const patterns = patternsFor(from, extra);
  const flags: TranslationFlag[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const known = patterns.get(word.toLowerCase().replaceAll('’', "'"));
    if (known) for (const each of known) pushMatch(flags, { text, index, each });
  }
  return withoutInner([...flags, ...acronymFlags(text)]);
}

function pushMatch(flags: TranslationFlag[], { text, index, each }: { text: string; index: number; each: Pattern }): void {
  const base = Math.max(0, index - each.reach);
  each.pattern.lastIndex = 0;
  const window = text.slice(base, index + LONGEST);
  const match = each.pattern.exec(window);
  if (!match || base + match.index > index) return;
  const start = base + match.index;
  const { code, message } = each;
  flags.push({ code, start, end: start + match[0].length, text: match[0], message });
}

function acronymFlags(text: string): TranslationFlag[] {
  return readAcronymClashes(text).map(({ start, end, acronym, other }) => ({
    code: 'acronym',
    start,
    end,
    text: acronym,
    message: `${acronym} and ${other} may be one name`,
  }));
}

/** Where two flags of one kind lie in each other, the longer stands. */
function withoutInner(flags: readonly TranslationFlag[]): TranslationFlag[] {
  const sorted = flags.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: TranslationFlag[] = [];
  for (const flag of sorted) {
    const last = kept.at(-1);
    if (!last || flag.end > last.end || flag.code !== last.code) kept.push(flag);
  }
  return kept;
}

const built = new Map<string, Map<string, Pattern[]>>();

function patternsFor(from: string | null, extra: readonly Idiom[]): Map<string, Pattern[]> {
  const base = from?.split('-')[0] ?? '*';
  const own = built.get(base) ?? byAnchor([...idiomsFrom(from).map(idiomPattern), ...falseFriendPatterns(from)]);
  built.set(base, own);
  if (extra.length === 0) return own;
  const all = new Map([...own].map(([anchor, list]): [string, Pattern[]] => [anchor, [...list]]));
  for (const [anchor, list] of byAnchor(extra.map(idiomPattern))) all.set(anchor, [...(all.get(anchor) ?? []), ...list]);
  return all;
}

function byAnchor(patterns: readonly (Pattern | null)[]): Map<string, Pattern[]> {
  const anchors = new Map<string, Pattern[]>();
  for (const pattern of patterns) if (pattern) anchors.set(pattern.anchor, [...(anchors.get(pattern.anchor) ?? []), pattern]);
  return anchors;
}

/** The longest word that always looks the same is looked for; the others are held against what stands around it. */
function idiomPattern({ words, original, meaning }: Idiom): Pattern | null {
  const tokens = words
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((token) => token !== '');
  const fixed = tokens.filter((token) => /^[a-z'-]+$/.test(token)).map((token) => token.split('-').at(-1) ?? token);
  const anchor = fixed.toSorted((a, b) => b.length - a.length)[0];
  if (anchor === undefined) return null;
  const body = tokens.map(tokenPattern).join('\\s+');
  return {
    anchor,
    reach: words.length + 20,
    pattern: new RegExp(`(?<![A-Za-z])${body}(?![A-Za-z])`, 'i'),
    code: 'idiom',
    message: `word for word: “${original}” (${meaning})`,
  };
}

function tokenPattern(token: string): string {
  if (token === '_') return "[A-Za-z'’]{1,15}";
  const escaped = token.replace(/[.*+?^${}()|[\]\\]/g, '').replaceAll("'", "['’]");
  if (!escaped.endsWith('~')) return escaped;
  const stem = escaped.slice(0, -1);
  return `${stem.replace(/e$/, '')}(?:e|es|s|ed|d|ing|${stem.at(-1) ?? ''}ing|${stem.at(-1) ?? ''}ed)?`;
}

function falseFriendPatterns(from: string | null): Pattern[] {
  return falseFriendsFrom(from).map(({ word, original, meaning }) => ({
    anchor: word,
    reach: 0,
    pattern: new RegExp(`^${word}(?![A-Za-z])`, 'i'),
    code: 'false-friend',
    message: `“${word}” may stand for “${original}” (${meaning})`,
  }));
}
