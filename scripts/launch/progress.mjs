const SLOW_MS = 1500;

/** @param {number} ms */
export function inSeconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * Runs one named step and prints its name and time; a slow one is announced while it runs.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function runStep(name, work) {
  const start = Date.now();
  const announce = setTimeout(() => console.log(`  ${name} …`), SLOW_MS);
  try {
    const result = await work();
    console.log(`  ${name.padEnd(28)} ${inSeconds(Date.now() - start).padStart(7)}`);
    return result;
  } finally {
    clearTimeout(announce);
  }
}
