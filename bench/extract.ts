import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractClaims } from '#lib/extraction/extract-claims';
import { canonicalText } from '#lib/intake/canonical-text';
import { PROJECT } from '../scripts/launch/project.mjs';
import { countWords } from './baselines/words';
import { median, rounded } from './measure';

const RUNS = 7;
const WARM_UP = 20;
const SMALL = 10_000;
const LARGE = 1_000_000;

/**
 * Reading claims against finding words in the same text, in one process: the rate by size (1 is as fast as the words; at least
 * 0.25 is wanted), what a unit costs at 1 MB by what it costs at 10 KB (at most 1.2), the reference article in milliseconds, and
 * the memory that the learned weights take.
 */
export function benchExtract() {
  const before = process.memoryUsage();
  const article = read('seed-article.txt');
  for (let i = 0; i < WARM_UP; i += 1) extractClaims(article, { publishedOn: '2024-12-06' });
  const mixed = englishTexts();
  const small = measure(sized(mixed, SMALL), RUNS);
  const large = measure(sized(mixed, LARGE), 3);
  const after = process.memoryUsage();
  return {
    ratioAt10KB: rounded(small.words / small.claims),
    ratioAt1MB: rounded(large.words / large.claims),
    costPerUnit1MBby10KB: rounded(large.claims / LARGE / (small.claims / SMALL)),
    referenceArticleMs: rounded(measure(article, 31).claims, 2),
    memoryMB: rounded((after.arrayBuffers + after.external - before.arrayBuffers - before.external) / 1e6, 1),
  };
}

/** Milliseconds of both, run in turn. */
function measure(text: string, runs: number): { words: number; claims: number } {
  const times = Array.from({ length: runs }, () => ({
    words: timed(() => countWords(text)),
    claims: timed(() => extractClaims(text, { publishedOn: '2024-12-06', language: 'en' })),
  }));
  return { words: median(times.map(({ words }) => words)), claims: median(times.map(({ claims }) => claims)) };
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function sized(text: string, size: number): string {
  return canonicalText(text.repeat(Math.ceil(size / text.length)).slice(0, size));
}

function englishTexts(): string {
  const names = readdirSync(join(PROJECT, 'fixtures', 'gold')).filter((name) =>
    /^(?:court|economy|health|parliament|wire-translated)\.txt$/.test(name),
  );
  return names.map((name) => read(join('gold', name))).join('\n\n');
}

function read(name: string): string {
  return canonicalText(readFileSync(join(PROJECT, 'fixtures', name), 'utf8'));
}
