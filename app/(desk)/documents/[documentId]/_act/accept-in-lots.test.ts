import { describe, expect, it } from 'vitest';
import { acceptAtOnce, acceptInLots } from './accept-in-lots';

const IDS = Array.from({ length: 450 }, (_, i) => `${i}`);
const REFUSED = { ok: false, status: 409, code: 'candidateDecided', sentence: 'Somebody has decided it.' } as const;

describe('accepting a long list', () => {
  it('goes in requests that the desk takes, in order', async () => {
    const sent: number[] = [];
    const done = await acceptInLots(IDS, async (lot) => {
      sent.push(lot.length);
      return { ok: true, data: {} };
    });
    expect(sent).toEqual([200, 200, 50]);
    expect(done).toEqual({ accepted: IDS, refused: null });
  });

  it('ends at the first refusal, and knows what was accepted before', async () => {
    let n = 0;
    const done = await acceptInLots(IDS, async () => (++n === 2 ? REFUSED : { ok: true, data: {} }));
    expect(n).toBe(2);
    expect(done).toEqual({ accepted: IDS.slice(0, 200), refused: REFUSED });
  });

  it('is sent at once when the page is left: every lot is for itself', async () => {
    let n = 0;
    const done = await acceptAtOnce(IDS, async () => (++n === 2 ? REFUSED : { ok: true, data: {} }));
    expect(n).toBe(3);
    expect(done).toEqual({ accepted: [...IDS.slice(0, 200), ...IDS.slice(400)], refused: REFUSED });
  });
});
