import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { CannotRead } from '#lib/intake/readers/original';
import { readOriginal } from '#lib/intake/readers/read-original';
import { trialPdf } from '../../../scripts/trial-original';

const read = (bytes: Uint8Array, name: string, deadlineMs?: number) =>
  readOriginal(() => Promise.resolve(Readable.from([Buffer.from(bytes)])), { name, type: '', url: '' }, { deadlineMs }).then(
    ({ text }) => text,
    (error: unknown) => (error instanceof CannotRead ? error.code : String(error)),
  );

/** A page whose elements stand so deep in each other that no program walks down to the last. */
const deep = () => Buffer.from(`<html><body>${'<div>'.repeat(400_000)}words`);

describe('an original that is read in a process of its own', () => {
  it('gives its text, or says why it gives none', async () => {
    expect(await read(trialPdf([['Words on a page.']]), 'a.pdf')).toBe('Words on a page.');
    expect(await read(new Uint8Array([0x4d, 0xfc]), 'a.txt')).toBe('originalNotUtf8');
  });

  it('that was made to do harm harms itself alone', async () => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    expect(await read(deep(), 'deep.html', 3000)).toBe('originalTooHeavy');
    clearInterval(beat);
    expect(longest).toBeLessThan(500);
  });
});
