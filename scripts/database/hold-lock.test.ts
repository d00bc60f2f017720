import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { holdLock } from './hold-lock.mjs';
import { identifyProcess } from './identify-process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'countersign-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the lock file', () => {
  it('lets one at a time in', async () => {
    let inside = 0;
    let most = 0;
    const visit = () =>
      holdLock(join(folder, 'busy'), async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 8 }, visit));
    expect(most).toBe(1);
  });

  it('respects a living owner and says so when patience ends', async () => {
    const file = join(folder, 'held');
    writeFileSync(file, `${process.pid} ${identifyProcess(process.pid)}`);
    await expect(holdLock(file, async () => 'in', 200)).rejects.toThrow(file);
  });

  it('takes over from an owner whose number now belongs to another process', async () => {
    const file = join(folder, 'stale');
    writeFileSync(file, `${process.pid} 00000000:1`);
    expect(await holdLock(file, async () => 'in', 2_000)).toBe('in');
  });

  it('gives the lock back when the work fails', async () => {
    const file = join(folder, 'failing');
    await expect(holdLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await holdLock(file, async () => 'in', 500)).toBe('in');
  });
});
