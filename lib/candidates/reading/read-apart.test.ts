import { describe, expect, it } from 'vitest';
import { AS_IS } from '#lib/candidates/desk-scale';
import { type Progress, proposalsIn, tellerOf, type TextRead } from '#lib/candidates/reading/proposals-in';
import { readProposals } from '#lib/candidates/reading/read-apart';

const TEXT = Array.from(
  { length: 30 },
  (_, i) => `On ${(i % 28) + 1} March 2025 the council paid ${i + 20} million crowns for bridge ${i}, mayor Ann Example said.`,
).join('\n\n');
const READ: TextRead = { text: TEXT, publishedOn: '2025-04-10', language: 'en', blocks: 30, scale: AS_IS };

describe('a text that is read beside everybody else', () => {
  it('is read to the same proposals as here, tells how far it is, and leaves this process free', async () => {
    const told: Progress[] = [];
    let [longest, last] = [0, performance.now()];
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const apart = await readProposals(READ, { tell: (progress) => void told.push(progress) }, 0);
    clearInterval(beat);
    expect(longest).toBeLessThan(1000);
    expect(apart).toEqual(await readProposals(READ, {}));
    expect(apart.length).toBeGreaterThanOrEqual(30);
    expect(told[0]).toMatchObject({ blocks: 30, read: 0 });
  }, 60_000);

  it('is ended with a refusal once it is stopped, also while it waits for its turn', async () => {
    const stop = new AbortController();
    const reading = readProposals(READ, { signal: stop.signal }, 0);
    const waiting = readProposals(READ, { signal: stop.signal }, 0);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'readingStopped' });
    await expect(waiting).rejects.toMatchObject({ code: 'readingStopped' });
  }, 60_000);
});

describe('what is told while a text is read', () => {
  it('is each proposal once, though most steps are told to nobody', () => {
    const told: Progress[] = [];
    let steps = 0;
    const teller = tellerOf((progress) => {
      steps += 1;
      if (steps % 7 !== 0) return false;
      told.push(progress);
      return true;
    });
    const reading = proposalsIn(READ);
    let step = reading.next();
    for (; !step.done; step = reading.next()) teller(step.value);
    const found = told.flatMap((each) => each.found.map(({ start }) => start));
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(step.value.length / 2);
    expect(found.every((start) => step.value!.some((each) => each.start === start))).toBe(true);
    expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('has the scores and the reasons that the proposals will have', () => {
    const told: Progress['found'] = [];
    const teller = tellerOf(({ found }) => void told.push(...found));
    const reading = proposalsIn(READ);
    let step = reading.next();
    for (; !step.done; step = reading.next()) teller(step.value);
    for (const { start, end, content, score } of step.value) {
      const glimpse = told.find((each) => each.start === start && each.end === end);
      expect(glimpse?.claimLine).toBe(content.claimLine);
      expect(glimpse?.score).toBeCloseTo(score, 1);
    }
  });
});
