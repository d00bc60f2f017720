import type { Span } from '#lib/extraction/extraction';
import { kept } from '#lib/extraction/text/kept';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';
import { isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { type NameRead, readNames } from '#lib/extraction/people/names';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** A word, a name or a sign of a sentence. */
export interface Token extends Span {
  text: string;
  plain: string;
  isWord: boolean;
  name: NameRead | null;
}

const TOKEN = /[\p{L}\p{M}\p{N}€$£%]+(?:[-'’.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const MOST_TOKENS = 300;

/** The words, names and signs of a stretch that begins at a place of the text, at most 300. */
export function tokensOf(words: string, from: number): Token[] {
  const names = readNames(words);
  const tokens: Token[] = [];
  let n = 0;
  let until = -1;
  for (const { 0: text, index } of matchesOf(words, TOKEN)) {
    if (index < until) continue;
    if (tokens.length >= MOST_TOKENS) break;
    while (names[n] && (names[n]?.index ?? 0) < index) n += 1;
    const found = names[n]?.index === index ? (names[n] ?? null) : null;
    const name = found && isPlainWord(found, words) ? null : found;
    const whole = name ? name.text : text;
    const { plain, isWord } = formOf(text);
    tokens.push({
      start: from + index,
      end: from + index + whole.length,
      text: whole,
      plain: name ? whole.toLowerCase() : plain,
      isWord,
      name,
    });
    until = index + whole.length;
    if (name && /^['’]s(?!\p{L})/u.test(words.slice(until, until + 3))) {
      tokens.push({ start: from + until, end: from + until + 2, text: "'s", plain: "'s", isWord: true, name: null });
      until += 2;
    }
  }
  return tokens;
}

const NUMBER =
  /^(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|half|dozens|hundreds|thousands|millions|neither|none)$/u;

/** "Will the minister tell us?": whom a question is about. */
const ASKED_OF = /^ (?:the|you|he|she|they|it|we|I|this|that|his|her|their|our|my)\s/u;

/** "Swept off the rails", "Eleven of its members": a capital at the beginning of a sentence, or behind a dash, makes no name. */
function isPlainWord({ name, title, index }: NameRead, words: string): boolean {
  if (title !== null || !/^\p{Lu}\p{Ll}[\p{Ll}-]*$/u.test(name)) return false;
  if (!/(?:^|[.!?:;–—"“‘(\n\]])\s*$/u.test(words.slice(Math.max(0, index - 3), index))) return false;
  const plain = name.toLowerCase();
  const asks = /^(?:will|may)$/.test(plain) && ASKED_OF.test(words.slice(index + name.length, index + name.length + 7));
  return asks || NUMBER.test(plain) || IRREGULAR_PAST.has(plain) || isHardlyNoun(plain);
}

/** The apostrophe of "the pilots' union". */
export function isManyOwners(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || !/^['’]$/.test(token.text)) return false;
  return before.end === token.start && /[^s]s$/.test(before.text) && next.isWord && next.start - token.end === 1;
}

const formOf = kept(4096, (text) => {
  const plain = text.toLowerCase().replaceAll('’', "'");
  const isPlain = /\p{L}/u.test(plain) || !/\d/.test(plain);
  return { plain: isPlain ? plain : '#', isWord: /[\p{L}\p{N}]/u.test(text) };
});

/** The words of tokens that stand together, without so many units at their end. */
export function wordsOf(tokens: readonly Token[], { from, to }: { from: number; to: number }, cut: number): string {
  const words = tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');
  return cut > 0 ? words.slice(0, -cut) : words;
}

export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
