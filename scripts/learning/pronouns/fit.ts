import type { PronounWeights } from '#lib/extraction/reference/pronoun-judge';
import type { Sign } from '#lib/extraction/reference/pronoun-signs';
import { WEIGHTS_BY_HAND } from '#lib/extraction/reference/pronoun-weights';
import type { PronounRow } from './rows';
import { solve } from './solve';

/** How strongly a weight is held to the one set by hand. */
const PENALTY = 3;
const STEPS = 5;
/** What is read of a text rests on the weights it is read by: first those set by hand, then those learned from that reading. */
const ROUNDS = 2;
const PARTS = 10;

/** What the signs of whom a pronoun means count, learned from labelled texts that `read` reads by given weights. */
export function learnPronouns(read: (weights: PronounWeights) => readonly PronounRow[]): PronounWeights {
  let weights: PronounWeights = WEIGHTS_BY_HAND;
  for (let round = 0; round < ROUNDS; round++) weights = fitPronouns(read(weights));
  return weights;
}

/**
 * Softmax regression over all that each pronoun may mean, by Newton's method, each weight held to the one set by hand (nothing
 * where none is). In the order of the signs' names, two decimals; what comes to nothing is left out.
 */
export function fitPronouns(rows: readonly PronounRow[]): PronounWeights {
  const telling = rows.filter(isTelling);
  const seen = telling.flatMap(({ candidates }) => candidates.flatMap(({ signs }) => signs.map(([name]) => name)));
  const names = [...new Set([...Object.keys(WEIGHTS_BY_HAND), ...seen])].sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const byHand = names.map((name) => WEIGHTS_BY_HAND[name] ?? 0);
  const placed = telling.map(({ candidates }) =>
    candidates.map(({ signs, isMeant }) => ({ isMeant, values: valuesOf(signs, places) })),
  );
  let weights = byHand;
  for (let step = 0; step < STEPS; step++) {
    const moves = solve(equationsOf(placed, weights, byHand));
    weights = weights.map((weight, i) => weight + (moves[i] ?? 0));
  }
  const rounded = names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

/** From what is all meant, or not at all, nothing is learned. */
export function isTelling({ candidates }: PronounRow): boolean {
  return new Set(candidates.map(({ isMeant }) => isMeant)).size > 1;
}

/** The place of each sign and how many times it holds. */
type Values = readonly (readonly [place: number, by: number])[];

interface Placed {
  values: Values;
  isMeant: boolean;
}

function valuesOf(signs: readonly Sign[], places: ReadonlyMap<string, number>): Values {
  return signs.map(([name, by]) => [places.get(name) ?? 0, by]);
}

/** The equations of one Newton step: how the candidates spread, and the slope as the last column. */
function equationsOf(
  rows: readonly (readonly Placed[])[],
  weights: readonly number[],
  byHand: readonly number[],
): Float64Array[] {
  const size = weights.length;
  const equations = weights.map((weight, i) => {
    const row = new Float64Array(size + 1);
    row[i] = PENALTY;
    row[size] = PENALTY * ((byHand[i] ?? 0) - weight);
    return row;
  });
  for (const candidates of rows) {
    const chances = chancesOf(candidates, weights);
    const right = candidates.reduce((sum, { isMeant }, i) => sum + (isMeant ? (chances[i] ?? 0) : 0), 0);
    const mean = new Map<number, number>();
    for (const [i, { values, isMeant }] of candidates.entries()) {
      const likely = chances[i] ?? 0;
      for (const [place, by] of values) {
        mean.set(place, (mean.get(place) ?? 0) + likely * by);
        add(equations, [place, size], ((isMeant ? likely / right : 0) - likely) * by);
      }
      addSpread(equations, values, likely);
    }
    addSpread(equations, [...mean], -1);
  }
  return equations;
}

function chancesOf(candidates: readonly Placed[], weights: readonly number[]): number[] {
  const scores = candidates.map(({ values }) => values.reduce((sum, [place, by]) => sum + (weights[place] ?? 0) * by, 0));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

function addSpread(equations: readonly Float64Array[], values: Values, times: number): void {
  for (const [i, x] of values) for (const [j, y] of values) add(equations, [i, j], times * x * y);
}

function add(equations: readonly Float64Array[], [i, j]: readonly [number, number], more: number): void {
  const row = equations[i];
  if (row) row[j] = (row[j] ?? 0) + more;
}

/** Whether the best of each row is meant, by what the texts of the other parts taught. */
export function judgeHeldOut(rows: readonly PronounRow[]): boolean[] {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const partOf = ({ source }: PronounRow) => sources.indexOf(source) % PARTS;
  const taught = Array.from({ length: PARTS }, (_, part) => fitPronouns(rows.filter((row) => partOf(row) !== part)));
  return rows.map((row) => isRight(row, taught[partOf(row)] ?? {}));
}

/** Whether what these weights take a pronoun to mean is meant. */
export function isRight({ candidates }: PronounRow, weights: PronounWeights): boolean {
  const scored = candidates.map(({ signs, isMeant }) => ({
    isMeant,
    score: signs.reduce((sum, [name, by]) => sum + (weights[name] ?? 0) * by, 0),
  }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.isMeant ?? false;
}
