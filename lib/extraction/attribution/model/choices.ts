import { boundariesAfter, boundariesBefore, type Boundaries } from '#lib/extraction/attribution/model/boundaries';
import { Inside, putContent, putEnd, putStart, putWhole } from '#lib/extraction/attribution/model/content-features';
import { cutsOf, putCut, putKeep, putSource, type Chosen, type Parts } from '#lib/extraction/attribution/model/cue-features';
import type { Line, TokenSpan } from '#lib/extraction/attribution/model/line';
import type { Question, Rows } from '#lib/extraction/attribution/model/rows';

/** Something to choose among: contents or sources of one cue, or where the cue is cut. "None" comes first. */
export interface Choice {
  candidates: (TokenSpan | null)[];
  /** Puts what speaks for a candidate. */
  put(rows: Rows, candidate: TokenSpan | null): void;
  /** The scores of the candidates: for each the sum of the weights of what speaks for it. */
  scores(rows: Rows, weights: ChoiceWeights): Float64Array;
}

/** The weights that choose, and what one step of them is worth. */
export interface ChoiceWeights {
  rows: Int8Array | Float32Array;
  step: number;
}

export function contentsAfter(line: Line, cue: TokenSpan): Choice {
  return contents('contentAfter', line, cue, boundariesAfter(line, cue));
}

export function contentsBefore(line: Line, cue: TokenSpan): Choice {
  return contents('contentBefore', line, cue, boundariesBefore(line, cue));
}

function contents(question: Question, line: Line, cue: TokenSpan, { starts, ends }: Boundaries): Choice {
  const pairs = starts.flatMap((start) => ends.filter((end) => end > start).map((end): TokenSpan => [start, end]));
  return {
    ...choice(question, pairs, (rows, content) => putContent(rows, line, cue, content)),
    // Starts and ends are weighed once, not with each other; only what a pair adds is weighed for every pair.
    scores: (rows, weights) => {
      const weigh = (put: () => void) => {
        rows.begin(question);
        put();
        return scoreOf(rows, weights);
      };
      const atEnd = ends.map((end) => weigh(() => putEnd(rows, line, cue, end)));
      const scores = [weigh(() => putContent(rows, line, cue, null))];
      for (const start of starts) {
        const atStart = weigh(() => putStart(rows, line, cue, start));
        const inside = new Inside(line, start);
        ends.forEach((end, i) => {
          if (end > start) scores.push(atStart + atEnd[i]! + weigh(() => putWhole(rows, inside, end)));
        });
      }
      return Float64Array.from(scores);
    },
  };
}

export function sourcesOf(line: Line, cue: TokenSpan): Choice {
  return choice('source', line.spans.source, (rows, source) => putSource(rows, line, cue, source));
}

/** Whether a cue is one, and where it begins and ends, once its parts are chosen. */
export function cuesOf(line: Line, cue: TokenSpan, parts: Parts): Choice {
  return choice('cue', cutsOf(line, cue), (rows, cut) => {
    if (!cut) return;
    putKeep(rows, line, cue, parts);
    putCut(rows, line, cue, cut);
  });
}

function choice(question: Question, spans: TokenSpan[], put: Choice['put']): Choice {
  const candidates = [null, ...spans];
  const putAll: Choice['put'] = (rows, candidate) => {
    rows.begin(question);
    put(rows, candidate);
  };
  return {
    candidates,
    put: putAll,
    scores: (rows, weights) =>
      Float64Array.from(candidates, (candidate) => {
        putAll(rows, candidate);
        return scoreOf(rows, weights);
      }),
  };
}

/** How likely each candidate is the right one; together 1. */
export function chancesOf(choice: Choice, rows: Rows, weights: ChoiceWeights): Float64Array {
  const chances = choice.scores(rows, weights);
  let top = -Infinity;
  for (const score of chances) top = Math.max(top, score);
  let sum = 0;
  for (let i = 0; i < chances.length; i += 1) sum += chances[i] = Math.exp(chances[i]! - top);
  for (let i = 0; i < chances.length; i += 1) chances[i]! /= sum;
  return chances;
}

function scoreOf(rows: Rows, weights: ChoiceWeights): number {
  let sum = 0;
  for (let i = 0; i < rows.count; i += 1) sum += weights.rows[rows.list[i]!]!;
  return sum * weights.step;
}

export function best({ candidates }: Choice, chances: Float64Array): Chosen {
  let top = 0;
  for (let i = 1; i < chances.length; i += 1) if (chances[i]! > chances[top]!) top = i;
  return { span: candidates[top]!, chance: chances[top]! };
}
