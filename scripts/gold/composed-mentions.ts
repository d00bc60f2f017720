import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { extractClaims } from '#lib/extraction/extract-claims';
import type { Span } from '#lib/extraction/extraction';
import { overlap } from './match';
import { sameName } from './same';

const fields = z.record(z.string(), z.union([z.string(), z.literal(true)]));
const GROUPS = z.array(
  z.strictObject({
    name: z.string(),
    intros: z.array(fields.and(z.object({ text: z.string() }))),
    between: z.array(z.string()),
    takers: z.array(z.strictObject({ text: z.string(), means: z.string(), only: z.string().optional() })),
  }),
);

/** A short text, put together from parts, of which one mention and what it means are known. */
export interface ComposedMention {
  group: string;
  text: string;
  at: Span;
  means: string;
}

/** How many mentions of a group are read right, offered as something else and not offered. */
export interface ComposedFigures {
  right: number;
  of: number;
  wrong: number;
  misses: string[];
}

const PUBLISHED_ON = '2026-06-02';

/**
 * Each introduction with each sentence that may take it up, and what stands between in turn: the same texts every time. A taker
 * that needs something of the introduction ("the 38-year-old" an age) stands behind those that have it.
 */
export function composeMentions(path: string): ComposedMention[] {
  let turn = 0;
  return GROUPS.parse(JSON.parse(readFileSync(path, 'utf8'))).flatMap(({ name, intros, between, takers }) =>
    intros.flatMap((intro) =>
      takers
        .filter(({ only }) => only === undefined || intro[only] !== undefined)
        .filter(({ text, means }) =>
          [...`${text}${means}`.matchAll(FIELD)].every(([, key = '']) => typeof intro[key] === 'string'),
        )
        .map((taker) => {
          turn += 1;
          return composed(
            name,
            [intro.text, between[turn % between.length] ?? '', filled(taker.text, intro)],
            filled(taker.means, intro),
          );
        }),
    ),
  );
}

const FIELD = /\{([^{}]+)\}/gu;

function filled(text: string, intro: Record<string, string | true>): string {
  return text.replaceAll(FIELD, (_, key: string) => String(intro[key]));
}

function composed(group: string, parts: string[], means: string): ComposedMention {
  const marked = parts
    .filter(Boolean)
    .join(' ')
    .replace(/ (?=\n)/gu, '');
  const start = marked.lastIndexOf('[');
  const end = marked.lastIndexOf(']') - 1;
  return { group, text: marked.replaceAll(/[[\]]/gu, ''), at: { start, end }, means };
}

/** How the composed mentions are read, by group. */
export function readComposed(mentions: readonly ComposedMention[]): Record<string, ComposedFigures> {
  const figures: Record<string, ComposedFigures> = {};
  for (const { group, text, at, means } of mentions) {
    const each = (figures[group] ??= { right: 0, of: 0, wrong: 0, misses: [] });
    const offered = whoIsOffered(text, at);
    each.of += 1;
    if (offered.some((who) => sameName(means, who))) each.right += 1;
    else {
      if (offered.length > 0) each.wrong += 1;
      each.misses.push(
        `${text.slice(0, at.start)}[${text.slice(at.start, at.end)}]${text.slice(at.end)} | ${means} | ${offered[0] ?? '–'}`,
      );
    }
  }
  return figures;
}

function whoIsOffered(text: string, at: Span): string[] {
  return extractClaims(text, { publishedOn: PUBLISHED_ON, language: 'en' })
    .candidates.flatMap(({ coreferences, attribution }) => [
      ...coreferences.map(({ start, end, refersTo }) => ({ start, end, who: refersTo })),
      ...attribution,
    ])
    .filter((each) => overlap(each, at) >= 0.5)
    .map(({ who }) => who);
}

/** Prints for `npm run eval -- mentions PATH`. */
export async function evaluateMentions(path: string): Promise<Record<string, ComposedFigures>> {
  return readComposed(composeMentions(path));
}
