import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilOver } from '#lib/fetch/until-over';

const never = () => new Promise<never>(() => undefined);

describe('work that is waited for until it is over', () => {
  it('leaves no listener behind, however often', async () => {
    const { signal } = new AbortController();
    for (let i = 0; i < 20; i += 1) expect(await untilOver(Promise.resolve(i), signal)).toBe(i);
    await expect(untilOver(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is let go of when it is over, and at once when it was over before', async () => {
    const stop = new AbortController();
    const waiting = untilOver(never(), stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await expect(untilOver(never(), stop.signal)).rejects.toThrow('stopped');
    await expect(untilOver(Promise.reject(new Error('late')), stop.signal)).rejects.toThrow('stopped');
  });
});
