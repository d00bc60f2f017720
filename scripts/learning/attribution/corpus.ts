import { beginOf, mayFollow, OUTSIDE, PARTS, type Part } from '#lib/extraction/attribution/model/labels';
import { linesOf } from '#lib/extraction/attribution/model/model';
import { readTokens, type Tokens } from '#lib/extraction/attribution/model/tokens';
import type { Vocabulary } from '#lib/extraction/attribution/model/vocabulary';
import { readLines } from '../read-lines';

/** A span in Unicode code points, as the data has it: [start, end). */
export type Points = [number, number];
export type Attribution = Record<Part, Points[]>;

export interface Article {
  id: string;
  text: string;
  attributions: Attribution[];
}

/** An article as the model reads it. */
export interface Labelled {
  article: Article;
  tokens: Tokens;
  labels: Uint8Array;
  /** Tokens from and to of each line. */
  lines: Points[];
  /** The relations in tokens. */
  relations: Record<Part, Points[]>[];
}

export function readArticles(file: string): Article[] {
  return readLines<Article>(file);
}

export function labelled(article: Article, vocabulary: Vocabulary): Labelled {
  const { text } = article;
  const tokens = readTokens(text, { start: 0, end: text.length }, vocabulary);
  const toUnits = unitsOf(text);
  const labels = new Uint8Array(tokens.count).fill(OUTSIDE);
  const relations = article.attributions.map((attribution) => {
    const relation: Record<Part, Points[]> = { source: [], cue: [], content: [] };
    for (const part of PARTS) {
      for (const [start, end] of attribution[part]) {
        const span = tokensOf(tokens, toUnits[start]!, toUnits[end]!);
        if (span[1] <= span[0]) continue;
        relation[part].push(span);
        labels.fill(beginOf(part) + 1, span[0], span[1]);
        labels[span[0]] = beginOf(part);
      }
    }
    return relation;
  });
  const lines = linesOf(tokens).map(([from, to]): Points => [from, to]);
  beginEveryRun(labels, lines);
  return { article, tokens, labels, lines, relations };
}

/** A span that goes on over lines, or behind another, begins anew there. */
function beginEveryRun(labels: Uint8Array, lines: Points[]): void {
  for (const [from, to] of lines) {
    for (let t = from; t < to; t += 1) {
      if (!mayFollow(labels[t]!, t === from ? -1 : labels[t - 1]!)) labels[t]! -= 1;
    }
  }
}

/** For each code point of a text, and for its end, the UTF-16 unit where it begins. */
export function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length + 1);
  let point = 0;
  let unit = 0;
  for (const char of text) {
    units[point] = unit;
    point += 1;
    unit += char.length;
  }
  units[point] = unit;
  return units.slice(0, point + 1);
}

/** The tokens that lie wholly or in part between two units. */
function tokensOf(tokens: Tokens, start: number, end: number): Points {
  let from = lowerBound(tokens.ends, tokens.count, start + 1);
  let to = lowerBound(tokens.starts, tokens.count, end);
  if (to < from) to = from;
  return [from, to];
}

/** The first place whose number is at least the one looked for. */
function lowerBound(sorted: Int32Array, count: number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
