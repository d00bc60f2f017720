import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from './draft-keeper';

const place = { deskId: 'desk', claimId: 'claim', personId: 'mara', kept: null };
const items = new Map<string, string>();
const fetched = vi.fn<(path: string, init: { body: string }) => Promise<Response>>();
const answers = (status: number, body: object) =>
  fetched.mockImplementation(() => Promise.resolve(Response.json(body, { status })));
const listeners = new Map<string, () => void>();

beforeEach(() => {
  vi.useFakeTimers();
  items.clear();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => listeners.set(name, listener));
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what a person types', () => {
  it('is in the browser at once and on the server after a pause', async () => {
    answers(200, { savedAt: '2026-11-24T11:36:00.000Z' });
    const keeper = new DraftKeeper(place);
    keeper.keep('verdict', 'first');
    keeper.keep('verdict', 'second');
    expect([...items.values()].join()).toContain('second');
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(JSON.parse(fetched.mock.calls[0]![1].body)).toEqual({ body: { verdict: 'second' } });
    expect(keeper.read()).toMatchObject({ state: 'kept', keptAt: new Date('2026-11-24T11:36:00.000Z') });
    expect(items.size).toBe(0);
  });

  it('stays in the browser without a connection and goes out when it comes back', async () => {
    fetched.mockRejectedValue(new TypeError('no network'));
    const keeper = new DraftKeeper(place);
    keeper.start();
    keeper.keep('verdict', 'words');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.read().state).toBe('offline');
    expect(items.size).toBe(1);
    answers(200, { savedAt: '2026-11-24T11:40:00.000Z' });
    listeners.get('online')?.();
    await vi.advanceTimersByTimeAsync(10);
    expect(keeper.read().state).toBe('kept');
  });

  it('is taken up after a reload when the server never got it, and not when the server has later words', () => {
    answers(200, { savedAt: null });
    new DraftKeeper(place).keep('verdict', 'left behind');
    const again = new DraftKeeper(place);
    again.start();
    expect(again.read().body).toEqual({ verdict: 'left behind' });
    const later = new DraftKeeper({ ...place, kept: { body: { verdict: 'later' }, savedAt: '2100-01-01T00:00:00.000Z' } });
    later.start();
    expect(later.read().body).toEqual({ verdict: 'later' });
  });

  it('is not called kept when a later keystroke overtook the sending', async () => {
    let answer: (response: Response) => void = () => {};
    fetched.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const keeper = new DraftKeeper(place);
    keeper.keep('verdict', 'one');
    await vi.advanceTimersByTimeAsync(900);
    keeper.keep('verdict', 'one two');
    answer(Response.json({ savedAt: '2026-11-24T11:36:00.000Z' }));
    await vi.advanceTimersByTimeAsync(10);
    expect(keeper.read().state).toBe('keeping');
    expect([...items.values()].join()).toContain('one two');
  });
});
