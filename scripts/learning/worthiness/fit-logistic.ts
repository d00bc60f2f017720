import { chance } from '#lib/extraction/worthiness/context';
import { product } from '#lib/extraction/worthiness/worthiness';

const ROUNDS = 15;
const FREE = 1e-3;

/**
 * Logistic regression over a few numbers by Newton's method, with a penalty on the weights of the standardised numbers.
 * The first number of each row is always 1. Answers weights for the numbers as they are.
 */
export function fitLogistic(rows: readonly ArrayLike<number>[], isWorthy: readonly boolean[], penalty: number): number[] {
  const size = rows[0]?.length ?? 0;
  const { means, spreads } = measures(rows, size);
  const scaled = rows.map((row) => Float64Array.from(row, (x, j) => (j === 0 ? 1 : (x - (means[j] ?? 0)) / (spreads[j] ?? 1))));
  let weights = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const step = solve(system(scaled, isWorthy, { weights, penalty }));
    weights = weights.map((weight, j) => weight + (step[j] ?? 0));
  }
  const plain = weights.map((weight, j) => (j === 0 ? weight : weight / (spreads[j] ?? 1)));
  const shift = plain.reduce((sum, weight, j) => (j === 0 ? sum : sum - weight * (means[j] ?? 0)), 0);
  return plain.map((weight, j) => (j === 0 ? weight + shift : weight));
}

function measures(rows: readonly ArrayLike<number>[], size: number) {
  const column = (j: number) => rows.map((row) => row[j] ?? 0);
  const columns = Array.from({ length: size }, (_, j) => meanAndSpread(column(j)));
  return { means: columns.map(({ mean }) => mean), spreads: columns.map(({ spread }) => spread || 1) };
}

export function meanAndSpread(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
  return { mean, spread };
}

/** The equations of one Newton step: the curvature, and the slope as the last column. */
function system(
  rows: readonly Float64Array[],
  isWorthy: readonly boolean[],
  { weights, penalty }: { weights: number[]; penalty: number },
): number[][] {
  const size = weights.length;
  const strength = (j: number) => (j === 0 ? FREE : penalty);
  const equations = weights.map((weight, i) => {
    const row = Array.from({ length: size + 1 }, () => 0);
    row[i] = strength(i);
    row[size] = -strength(i) * weight;
    return row;
  });
  for (const [k, row] of rows.entries()) {
    const likely = chance(product(weights, row));
    const error = (isWorthy[k] ? 1 : 0) - likely;
    const bend = likely * (1 - likely);
    for (const [i, equation] of equations.entries()) {
      const x = row[i] ?? 0;
      for (let j = 0; j < size; j++) equation[j] = (equation[j] ?? 0) + bend * x * (row[j] ?? 0);
      equation[size] = (equation[size] ?? 0) + error * x;
    }
  }
  return equations;
}

/** Gauss and Jordan with pivots. */
function solve(equations: number[][]): number[] {
  const size = equations.length;
  for (let c = 0; c < size; c++) {
    const rest = equations.slice(c);
    const best = rest.reduce((most, row) => (Math.abs(row[c] ?? 0) > Math.abs(most[c] ?? 0) ? row : most));
    const at = equations.indexOf(best);
    [equations[c], equations[at]] = [best, equations[c] as number[]];
    for (const row of equations) {
      if (row === best) continue;
      const times = (row[c] ?? 0) / (best[c] ?? 1);
      for (let j = c; j <= size; j++) row[j] = (row[j] ?? 0) - times * (best[j] ?? 0);
    }
  }
  return equations.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
