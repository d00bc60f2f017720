import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';
import { extractClaims } from '#lib/extraction/extract-claims';
import { pair } from './match';
import { sameName } from './same';

const SPEAKER = z.object({ text: z.string(), quote: z.string(), speaker: z.string().nullable() });
const CLAUSES = z.object({ text: z.string(), claims: z.array(z.string()) });
const MENTION = z.object({ words: z.string(), nth: z.number().int().positive().optional(), refers: z.string() });
export const MENTIONS = z.object({ text: z.string(), mentions: z.array(MENTION) });

/** The day that stands for today in sentences which name none. */
const PUBLISHED_ON = '2026-06-02';

/** How many of how many, and each that is not, in words. */
export interface SentenceFigures {
  right: number;
  of: number;
  misses: string[];
}

/**
 * How extraction reads single labelled sentences (`fixtures/sentences`): who says what, which statements stand in them, and what
 * their words mean. Forgiving where two checkers would differ: a speaker by the name without the description behind it.
 */
export async function evaluateSentences(folder: string): Promise<Record<string, SentenceFigures>> {
  return { speakers: speakersIn(folder), clauses: clausesIn(folder), mentions: mentionsIn(folder) };
}

export function speakersIn(folder: string): SentenceFigures {
  return figures(linesOf(join(folder, 'speakers.jsonl'), SPEAKER), ({ text, quote, speaker }) => {
    const wanted = spanOf(text, quote);
    const candidates = read(text);
    const at = pair([{ ...wanted, quote }], candidates).get(0);
    const about = at === undefined ? candidates.filter((each) => touches(each, wanted)) : [candidates[at]!];
    const isRight = about.length > 0 && about.every(({ claimant }) => isSpeaker(speaker, claimant));
    return [[isRight, `${quote} | ${speaker ?? '–'} | ${about.map(({ claimant }) => claimant ?? '–').join(', ')}`]];
  });
}

export function clausesIn(folder: string): SentenceFigures {
  return figures(linesOf(join(folder, 'clauses.jsonl'), CLAUSES), ({ text, claims }) => {
    const found = pair(
      claims.map((quote) => ({ ...spanOf(text, quote), quote })),
      read(text),
    );
    return claims.map((quote, place) => [found.has(place), quote]);
  });
}

export function mentionsIn(folder: string): SentenceFigures {
  return figures(linesOf(join(folder, 'mentions.jsonl'), MENTIONS), ({ text, mentions }) => {
    const links = read(text).flatMap(({ coreferences }) => coreferences);
    return mentions.map(({ words, nth = 1, refers }) => {
      const span = nthOf(text, words, nth);
      const given = links.find((link) => link.end === span.end && link.start >= span.start);
      const isRight = given !== undefined && isMeant(refers, given.refersTo);
      return [isRight, `${words} | ${refers} | ${given?.refersTo ?? '–'}`];
    });
  });
}

function read(text: string): ExtractedCandidate[] {
  return extractClaims(text, { publishedOn: PUBLISHED_ON, language: 'en' }).candidates;
}

function linesOf<Line>(path: string, schema: z.ZodType<Line>): Line[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function figures<Line>(lines: readonly Line[], judge: (line: Line) => [isRight: boolean, told: string][]): SentenceFigures {
  const all = lines.flatMap(judge);
  const misses = all.flatMap(([isRight, told]) => (isRight ? [] : [told]));
  return { right: all.length - misses.length, of: all.length, misses };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”.`);
  return { start, end: start + words.length };
}

/** The nth time that words stand in a text as whole words. */
export function nthOf(text: string, words: string, nth: number): Span {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu'))][nth - 1];
  if (!found) throw new Error(`“${words}” does not stand ${nth} times in “${text}”.`);
  return { start: found.index, end: found.index + words.length };
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The same speaker, a name with or without the description around it. */
export function isSpeaker(wanted: string | null, given: string | null): boolean {
  if (wanted === null || given === null) return wanted === given;
  const names = given.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const plain = given.replace(/^(?:The|A|An) /, '');
  return isMeant(wanted, given) || (names.length > 0 && wanted.includes(plain) && names.every((word) => wanted.includes(word)));
}

/** The same name, with or without the description behind it. */
export function isMeant(wanted: string, given: string): boolean {
  return sameName(wanted, given) || sameName(given, wanted) || wanted.split(/, (?=\S)/).some((part) => sameName(part, given));
}
