import { basename, join } from 'node:path';
import { extractClaims } from '#lib/extraction/extract-claims';
import type { Span } from '#lib/extraction/extraction';
import { judgeBy, type PronounWeights } from '#lib/extraction/reference/pronoun-judge';
import type { Candidate, Place, Wants } from '#lib/extraction/reference/pronoun-place';
import { type Sign, signsOf } from '#lib/extraction/reference/pronoun-signs';
import { inFull } from '#lib/extraction/reference/work';
import { isMeant, MENTIONS, nthOf } from '../../gold/evaluate-sentences';
import { goldFiles, readGold } from '../../gold/read-gold';
import { sameName } from '../../gold/same';
import { readLines } from '../read-lines';

/** A pronoun that people said the meaning of, and what extraction chose among. */
export interface PronounRow {
  wants: Wants;
  candidates: readonly Seen[];
  /** The text it stands in: what is learned from one text is never tried on the same. */
  source: string;
}

/** One of those that the pronoun may mean. */
interface Seen {
  signs: readonly Sign[];
  isMeant: boolean;
}

/** What people said a pronoun means. */
interface Told extends Span {
  isMeant: (name: string) => boolean;
}

const FIXTURES = 'fixtures';
const DAY = '2026-06-02';

/**
 * The pronouns of the labelled English texts and stories of the project, each with all it may mean. What a text has spoken of at a
 * pronoun rests on what the pronouns before it were taken to mean: here by `weights`.
 */
export function readRows(weights: PronounWeights, fixtures = FIXTURES): PronounRow[] {
  return [...readTexts(join(fixtures, 'gold'), weights), ...readStories(join(fixtures, 'sentences'), weights)];
}

function readTexts(folder: string, weights: PronounWeights): PronounRow[] {
  return goldFiles(folder).flatMap((file) => {
    const { text, document, coreferences } = readGold(file);
    if (document.language !== 'en') return [];
    const told = coreferences.map(({ start, end, refersTo }) => ({
      start,
      end,
      isMeant: (name: string) => sameName(refersTo, name),
    }));
    return rowsOf(text, document.publishedOn, { told, source: basename(file, '.json'), weights });
  });
}

function readStories(folder: string, weights: PronounWeights): PronounRow[] {
  return readLines(join(folder, 'mentions.jsonl')).flatMap((line, i) => {
    const { text, mentions } = MENTIONS.parse(line);
    const told = mentions.map(({ words, nth = 1, refers }) => ({
      ...nthOf(text, words, nth),
      isMeant: (name: string) => isMeant(refers, name),
    }));
    return rowsOf(text, DAY, { told, source: `story ${i}`, weights });
  });
}

function rowsOf(
  text: string,
  publishedOn: string,
  { told, source, weights }: { told: readonly Told[]; source: string; weights: PronounWeights },
): PronounRow[] {
  const rows = new Map<number, PronounRow>();
  const judge = judgeBy(weights);
  const pronouns = (place: Place, candidates: readonly Candidate[], wants: Wants) => {
    const { start, end } = place.item;
    const meant = told.find((each) => each.start === start && each.end === end);
    // Where a sentence is read more than once, what was made of it in the end.
    if (meant) rows.set(start, { wants, candidates: candidates.map((each) => seenAs(place, each, { wants, meant })), source });
    return judge(place, candidates, wants);
  };
  extractClaims(text, { publishedOn, language: 'en', pronouns });
  return [...rows.values()];
}

function seenAs(place: Place, candidate: Candidate, { wants, meant }: { wants: Wants; meant: Told }): Seen {
  const { entity } = candidate;
  return {
    signs: signsOf(place, candidate, wants),
    isMeant: meant.isMeant(entity.who) || meant.isMeant(inFull(entity)),
  };
}
