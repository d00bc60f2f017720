import type { Span } from '#lib/extraction/extraction';
import type { Cue } from '#lib/extraction/attribution/cues';
import { readNames } from '#lib/extraction/people/names';
import { isFiniteVerb } from '#lib/extraction/words/verbs';

const THAT = /^((?:\s+[^\s;:.]+){0,14}?),?\s+that\s+(?!(?:day|time|year|week|month|night|moment|case|way|point|afternoon|morning|evening)\b)/iu;
const COLON = /^((?:\s+[^\s;:.]+){0,14}?)\s?:\s+/u;
const HEARERS =
  /^\s+(?:reporters|journalists|lawmakers|investors|parliament|MPs|viewers|voters|supporters|him|her|them|us|me|(?:the|a|an|his|her|its|their)\s+(?:\p{L}+\s){0,3}?\p{L}+(?=\s(?:the|a|an|his|her|its|their|there|it|he|she|they|we|\p{Lu}|\d|in|on|at)))/u;
/** "He said this at a meeting" reports the occasion, not the words; "said in a post" goes on before it says what. */
const NO_CONTENT = /^(?:this|so|it|as much|nothing|yes|no|to|goodbye|in|on|at|during|after|before|by|from|through|via|with|of|for|about)\b(?!\s(?:is|was|are|were|has|had|will|would)\b)/i;
const READ_WORDS = 18;
const LONGEST_TAIL = 16;

/** The stretch after a verb of saying that holds what was said, relative to the words; null when nothing is reported. */
export function contentAfter(words: string, cue: Cue, takesBare: boolean): Span | null {
  const rest = words.slice(cue.end);
  const joined = joinLength(rest);
  const length = joined > 0 ? joined : takesBare ? bareLength(rest, cue.verb) : 0;
  if (length === 0) return null;
  const start = cue.end + length;
  return words.length - start >= 6 ? { start, end: words.length } : null;
}

/** Up to the end of "… reporters on Friday that " or "…: ". A verb before it means that "that" belongs to something else. */
function joinLength(rest: string): number {
  for (const pattern of [THAT, COLON]) {
    const match = pattern.exec(rest);
    if (match && !hasVerb(match[1] ?? '')) return match[0].length;
  }
  return 0;
}

/** "said the dam is full": a clause follows without "that". "told" names its hearers first. */
function bareLength(rest: string, verb: string): number {
  let length = 0;
  if (/^tell|^told/.test(verb)) {
    const hearers = HEARERS.exec(rest)?.[0].length ?? hearerName(rest);
    if (hearers === 0) return 0;
    length += hearers;
  }
  length += /^,?\s+/.exec(rest.slice(length))?.[0].length ?? 0;
  const clause = rest.slice(length);
  return length > 0 && !NO_CONTENT.test(clause) && hasVerb(` ${clause}`, 2) ? length : 0;
}

function hearerName(rest: string): number {
  const name = readNames(rest.slice(0, 80))[0];
  return name && /^\s(?:the\s)?$/.test(rest.slice(0, name.index)) ? name.index + name.text.length : 0;
}

function hasVerb(words: string, from = 1): boolean {
  const list = words.trim().split(/\s+/, READ_WORDS);
  return list.some((word, i) => i >= from - 1 && isFiniteVerb(word.replace(/[^\p{L}'’]/gu, '').toLowerCase()));
}

/** Whether the words after a tag only say when, where and to whom: "… on Friday in a post on Facebook." */
export function isTail(words: string): boolean {
  const plain = words.replace(/[.!?\s]+$/u, '');
  if (/^\s*(?:,\s*)?$/.test(plain)) return true;
  if (/[;:]|\bthat\b|\uE000/u.test(plain)) return false;
  return plain.trim().split(/\s+/).length <= LONGEST_TAIL && !hasVerb(plain.replace(/\b(?:who|which)\b[^,]*/g, ''), 1);
}
