/** The middle one; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** How often per second this happens, one after the other. */
export async function rateOf<T>(each: readonly T[], once: (item: T) => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  for (const item of each) await once(item);
  return each.length / (Number(process.hrtime.bigint() - start) / 1e9);
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
