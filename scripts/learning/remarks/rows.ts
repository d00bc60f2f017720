import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractClaims } from '#lib/extraction/extract-claims';
import type { Passage } from '#lib/extraction/claims/remarks/passage';
import type { Span } from '#lib/extraction/extraction';
import type { GoldTier } from '../../gold/gold';
import { coveredBy } from '../../gold/match';
import { goldFiles, readGold } from '../../gold/read-gold';

/** A passage that extraction looked at, and whether people marked a claim there. */
export interface RemarkRow {
  passage: Passage;
  isClaim: boolean;
  /** The highest tier of the claims it shares words with; null for a remark and for sentences without tiers. */
  tier: GoldTier | null;
  /** Rules threw it away before: no proposal today. */
  isScrap: boolean;
  /** The text it stands in: what is learned from one text is never tried on the same. */
  source: string;
}

const FIXTURES = 'fixtures';
const FILES = ['nonclaims', 'plain-facts', 'plain-remarks'];
const DAY = '2026-06-02';

type Marked = Span & { tier: GoldTier | null };

/** What extraction makes of the labelled English texts and sentences of the project, each passage with what people say of it. */
export function readRows(fixtures = FIXTURES): RemarkRow[] {
  return [...readTexts(join(fixtures, 'gold')), ...FILES.flatMap((name) => readSentences(fixtures, name))];
}

function readTexts(folder: string): RemarkRow[] {
  return goldFiles(folder).flatMap((file) => {
    const { text, document, claims } = readGold(file);
    return document.language === 'en' ? rowsOf(text, document.publishedOn, { claims, source: basename(file, '.json') }) : [];
  });
}

function readSentences(fixtures: string, name: string): RemarkRow[] {
  return linesOf(join(fixtures, 'sentences', `${name}.jsonl`)).flatMap(({ text, claims }, i) =>
    rowsOf(text, DAY, { claims: claims.map((words) => placed(text, words)), source: `${name} ${i}` }),
  );
}

function linesOf(file: string): { text: string; claims: string[] }[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function placed(text: string, words: string): Marked {
  const start = text.indexOf(words);
  return { start, end: start + words.length, tier: null };
}

function rowsOf(
  text: string,
  publishedOn: string,
  { claims, source }: { claims: readonly Marked[]; source: string },
): RemarkRow[] {
  const rows: RemarkRow[] = [];
  extractClaims(text, {
    publishedOn,
    language: 'en',
    nested: () => [],
    isRemark: (passage, scrap) => {
      const here = claims.filter((claim) => coveredBy(passage, claim) >= 0.5 || coveredBy(claim, passage) >= 0.5);
      const tier = (['core', 'sub', 'detail'] as const).find((each) => here.some((claim) => claim.tier === each)) ?? null;
      rows.push({ passage, isClaim: here.length > 0, tier, isScrap: scrap !== null, source });
      return false;
    },
  });
  return rows;
}
