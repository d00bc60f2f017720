/**
 * What solves equations of which no row has to be moved, as those of a curvature; the last number of each row is what it comes to.
 * Changes them.
 */
export function solve(equations: readonly Float64Array[]): Float64Array {
  const size = equations.length;
  for (const [c, pivot] of equations.entries()) {
    for (let i = c + 1; i < size; i++) takeAway(equations[i] ?? pivot, pivot, c);
  }
  return solved(equations);
}

/** What solves equations each of which names no place before its own. */
function solved(equations: readonly Float64Array[]): Float64Array {
  const size = equations.length;
  const found = new Float64Array(size);
  for (const [i, row] of [...equations.entries()].toReversed()) {
    let rest = row[size] ?? 0;
    for (let j = i + 1; j < size; j++) rest -= (row[j] ?? 0) * (found[j] ?? 0);
    found[i] = rest / (row[i] ?? 1);
  }
  return found;
}

/** Takes as much of the pivot's row away that nothing is left in its column. */
function takeAway(row: Float64Array, pivot: Float64Array, column: number): void {
  const times = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (times === 0) return;
  for (let j = column; j < row.length; j++) row[j] = (row[j] ?? 0) - times * (pivot[j] ?? 0);
}
