import { describe, expect, it } from 'vitest';
import type { Along } from '#lib/db/along';
import { Refusal } from '#lib/db/refusal';
import { answerAlong } from '#app/_server/answer-along';

const listening = () => new Request('http://desk.example/', { headers: { accept: 'application/x-ndjson' } });
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tells of each tenth of a second, for as many as there are. */
const slowly =
  (tenths: number, end: () => unknown = () => ({ done: true })) =>
  async ({ tell, signal }: Along) => {
    for (let read = 1; read <= tenths; read += 1) {
      await later(100);
      if (signal?.aborted) throw new Refusal('conflict', 'readingStopped');
      tell?.({ read, blocks: tenths, proposed: 0 });
    }
    return end();
  };

async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('an answer that may take seconds', () => {
  it('comes in one piece when it is quick, so that nothing flickers', async () => {
    const response = await answerAlong(listening(), 'r', slowly(0));
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toEqual({ done: true });
  });

  it('comes in lines when it is not, the answer last', async () => {
    const lines = await linesOf(await answerAlong(listening(), 'r', slowly(8)));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every(({ progress }) => progress !== undefined)).toBe(true);
    expect(lines.at(-1)).toEqual({ answer: { done: true } });
  });

  it('comes in one piece for whoever does not listen', async () => {
    const response = await answerAlong(new Request('http://desk.example/'), 'r', slowly(5));
    expect(await response.json()).toEqual({ done: true });
  });

  it('that is a refusal says so with its status and sentence, in the last line too', async () => {
    const refuse = () => {
      throw new Refusal('conflict', 'staleRevision');
    };
    await expect(answerAlong(listening(), 'r', slowly(0, refuse))).rejects.toMatchObject({ code: 'staleRevision' });
    const lines = await linesOf(await answerAlong(listening(), 'r', slowly(5, refuse)));
    expect(lines.at(-1)).toMatchObject({ status: 409, refused: { code: 'staleRevision' } });
  });

  it('is not waited for any more once whoever asked hangs up', async () => {
    const stopped = new Promise<string>((resolve) => {
      const go = ({ tell, signal }: Along) =>
        new Promise<void>(() => {
          signal?.addEventListener('abort', () => resolve('stopped'));
          setTimeout(() => tell?.({ read: 1, blocks: 9, proposed: 0 }), 400);
        });
      void answerAlong(listening(), 'r', go).then((response) => response.body!.cancel());
    });
    expect(await stopped).toBe('stopped');
  });
});
