import type { Speaker } from '#lib/extraction/attribution/stretch';
import type { Coreference, Hand } from '#lib/extraction/extraction';
import type { Grammar } from '#lib/extraction/languages/grammar';
import { anyOf } from '#lib/extraction/languages/sayings';
import type { Memory } from '#lib/extraction/people/memory';
import { matchesOf } from '#lib/extraction/text/matches-of';

/** Who speaks, as the words beside a verb of saying name them. */
export interface Named {
  hand: Hand;
  coreferences: Coreference[];
  speaker: Speaker;
}

interface Mention {
  words: string;
  /** Where the words begin in the text. */
  start: number;
  verb: string;
}

interface Around {
  memory: Memory;
  grammar: Grammar;
  text: string;
}

const PARTICLE = '(?:de la|de los|de|da|do|dos|di|del|della|von der|von|van|der|den|zu|al|el|du|le|la|y|bin)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’][\\p{L}\\p{M}]+)*\\.?";
const NAME = new RegExp(`${WORD}(?:\\s(?:${PARTICLE}\\s)?${WORD}){0,4}`, 'gu');
const LONGEST = 80;

/** The full name of whom the words mean: by a name, a pronoun, or an office somebody of the text holds; else the description. */
export function nameSpeaker(mention: Mention, around: Around): Named | null {
  const { grammar } = around;
  const bare = mention.words.replace(/[\s,;:.—–-]+$/u, '');
  const lead = /^[^\p{L}]*/u.exec(bare)?.[0].length ?? 0;
  const words = bare.slice(lead);
  if (words.length < 2 || words.length > 160) return null;
  const at = { ...mention, words, start: mention.start + lead };
  return byPronoun(at, around) ?? byName(at, around) ?? byOffice(at, around) ?? described(at, grammar);
}

function byPronoun({ words, start, verb }: Mention, { memory, grammar }: Around): Named | null {
  const { he, she } = grammar.words;
  const pronoun = words.toLowerCase();
  const isHe = he.split(' ').includes(pronoun);
  if (!isHe && !she.split(' ').includes(pronoun)) return null;
  const who = memory.speaker;
  const place = { start, end: start + words.length };
  if (!who)
    return { hand: { who: words, verb, ...place }, coreferences: [], speaker: { who: words, isPerson: true, isOpen: true } };
  return {
    hand: { who, verb, ...place },
    coreferences: [{ ...place, text: words, refersTo: who, how: 'pronoun', sure: 'likely' }],
    speaker: { who, isPerson: true, isOpen: false },
  };
}

/** The names among the words, titles and articles with a capital left out. */
function byName({ words, start, verb }: Mention, { memory, grammar }: Around): Named | null {
  const roles = rolesOf(grammar);
  for (const { 0: run, index } of matchesOf(words, NAME)) {
    const cut = leadingTitles(run, roles, { isFirst: index === 0, articles: grammar.words.articles });
    const name = run.slice(cut).replace(/\.$/, '');
    if (name.length < 2) continue;
    const who = fullName(name, memory, grammar);
    const isRole = cut > 0 || roles.test(words.slice(0, index)) || roles.test(words.slice(index + run.length));
    const place = { start: start + index + cut, end: start + index + cut + name.length };
    if (isAttached(words.slice(0, index)) && roles.test(words.slice(0, index))) continue;
    if (isAttached(words.slice(0, index))) return null;
    return {
      hand: { who, verb, ...place },
      coreferences: [],
      speaker: { who, isPerson: isRole || who.includes(' '), isOpen: false },
    };
  }
  return null;
}

/** The full name the text gives; not a run of capitals that begins with "Nach" or "Le" because a sentence does. */
function fullName(name: string, { directory }: Memory, { words }: Grammar): string {
  const full = directory.fullName(name);
  const [first = ''] = full.toLowerCase().split(' ');
  const isLoose =
    full !== name && ` ${words.articles} ${words.stops} ${words.according.replaceAll('_', ' ')} `.includes(` ${first} `);
  return isLoose ? name : full;
}

/** "el alcalde de Lugo", "министр обороны России": the name behind belongs to the office. */
function isAttached(before: string): boolean {
  return (
    /(?:^|\s)(?:de|del|de la|de los|du|des|d['’]|von|der|des|di|della|do|da|dos|in)\s?$/i.test(before) &&
    /\p{Ll}{3}/u.test(before)
  );
}

const known = new WeakMap<Grammar, RegExp>();

function rolesOf(grammar: Grammar): RegExp {
  const made = known.get(grammar) ?? new RegExp(`(?<![\\p{L}])(?:${anyOf(grammar.words.roles)})(?![\\p{L}])`, 'iu');
  known.set(grammar, made);
  return made;
}

function leadingTitles(run: string, roles: RegExp, { isFirst, articles }: { isFirst: boolean; articles: string }): number {
  let cut = 0;
  for (const { 0: token, index } of matchesOf(run, /\S+\s?/gu)) {
    const word = token.trim();
    const isArticle = isFirst && index === 0 && articles.split(' ').includes(word.toLowerCase());
    if (index !== cut || !(isArticle || roles.test(word))) break;
    cut = index + token.length;
  }
  return cut;
}

/** "la alcaldesa", "министр", "der Minister": whoever of the text holds the office, if only one does. */
function byOffice({ words, start, verb }: Mention, { grammar, text }: Around): Named | null {
  const role = rolesOf(grammar).exec(words)?.[0];
  const who = role ? holderOf(text, role) : null;
  if (!role || !who || words.split(/\s+/).length > 4) return null;
  const place = { start, end: start + words.length };
  return {
    hand: { who, verb, ...place },
    coreferences: [{ ...place, text: words, refersTo: who, how: 'description', sure: 'likely' }],
    speaker: { who, isPerson: true, isOpen: false },
  };
}

let last: { text: string; holders: Map<string, string | null> } | null = null;
const FULL = `(${WORD}\\s(?:${PARTICLE}\\s)?${WORD}(?:\\s${WORD})?)(?![\\p{L}])`;

/** The full name that stands beside an office in the text: "la alcaldesa de Lugo, Ana Ruiz", "Ana Ruiz, alcaldesa". */
function holderOf(text: string, role: string): string | null {
  if (last?.text !== text) last = { text, holders: new Map() };
  const key = role.toLowerCase();
  const found = last.holders.get(key);
  if (found !== undefined) return found;
  const names = new Set<string>();
  const word = `[${key.charAt(0).toUpperCase()}${key.charAt(0)}]${key.slice(1)}`;
  const pattern = new RegExp(
    `(?<![\\p{L}])${word}(?:\\s[\\p{L}-]+){0,5}?,?\\s${FULL}|${FULL},\\s(?:\\p{L}+\\s){0,2}${word}(?![\\p{L}])`,
    'gu',
  );
  for (const match of matchesOf(text.slice(0, READ_UNITS), pattern)) {
    const name = match[1] ?? match[2] ?? '';
    if (isCapital(name)) names.add(name);
  }
  const who = names.size === 1 ? ([...names][0] ?? null) : null;
  last.holders.set(key, who);
  return who;
}

const READ_UNITS = 20_000;

function isCapital(name: string): boolean {
  return name.split(/\s/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

function described({ words, start, verb }: Mention, grammar: Grammar): Named | null {
  const short = words.length > LONGEST ? words.slice(0, LONGEST).replace(/\s+\S*$/, '') : words;
  if (!/\p{L}{3}/u.test(short) || short.split(/\s+/).length > 8) return null;
  const isArticleOnly = grammar.words.articles.split(' ').includes(short.toLowerCase());
  if (isArticleOnly) return null;
  const who = short.charAt(0).toUpperCase() + short.slice(1);
  return {
    hand: { who, verb, start, end: start + short.length },
    coreferences: [],
    speaker: { who, isPerson: rolesOf(grammar).test(short), isOpen: false },
  };
}
