/** What the fixed work below takes on the machine that the bounds of time were set on, in milliseconds of processor time. */
const THERE_MS = 100;

/** What tests wait for most: text taken apart, looked up and put together again. */
function work() {
  const counts = new Map();
  for (let i = 0; i < 60_000; i++) {
    const words = `harbour ${i % 977} took in ${i} ships`.match(/\p{L}+/gu) ?? [];
    for (const word of words) counts.set(word + (i % 31), (counts.get(word + (i % 31)) ?? 0) + 1);
  }
  return counts.size;
}

/**
 * How many times slower this machine is at this moment than the one that bounds of time were set on; never less than 1.
 * A bound that is held against the clock is multiplied by it, so that a slow machine is no fault of the product.
 */
export function slowness() {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(1, Math.min(...times) / THERE_MS);
}
