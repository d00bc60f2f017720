import { describe, expect, it } from 'vitest';
import { readInSteps } from '#lib/candidates/reading/read-in-steps';

/** A reading of so many steps, each of which keeps the process for some milliseconds. */
function* slowly(steps: number, ms = 5) {
  for (let read = 1; read <= steps; read += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    yield { read, blocks: steps, proposed: read * 2, at: 0, foundFrom: () => [] };
  }
  return 'read';
}

describe('a reading in steps', () => {
  it('gives everybody else a turn while it goes on', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 1);
    expect(await readInSteps(slowly(40), {})).toBe('read');
    clearInterval(others);
    expect(turns).toBeGreaterThan(4);
  });

  it('tells how far it is, never backwards', async () => {
    const told: number[] = [];
    await readInSteps(slowly(40), { tell: ({ read }) => told.push(read) });
    expect(told.length).toBeGreaterThan(4);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('ends with a refusal at the next turn once it is stopped', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const reading = readInSteps(slowly(1000), {
      signal: stop.signal,
      tell: ({ read }) => {
        told.push(read);
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'readingStopped' });
    expect(told).toHaveLength(1);
  });
});
