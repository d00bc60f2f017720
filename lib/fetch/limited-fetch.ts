/** What came back was no answer that may be read. */
export class AnswerRefused extends Error {
  constructor(readonly code: 'redirect' | 'too-large') {
    super(`not read: ${code}`);
  }
}

interface Limits {
  mostBytes: number;
  /** Hears why an answer was refused: libraries in between put errors of their own in its place. */
  onRefused: (refused: AnswerRefused) => void;
}

/**
 * `fetch` for an address that the operator of this installation named, which may lie in their own network. It goes nowhere else:
 * a redirect is refused (AnswerRefused), and an answer ends with an error where it is longer than allowed, unpacked bytes counted.
 */
export function limitedFetch({ mostBytes, onRefused }: Limits): typeof fetch {
  const refuse = (code: AnswerRefused['code']) => {
    const refused = new AnswerRefused(code);
    onRefused(refused);
    return refused;
  };
  return async (address, init) => {
    const response = await fetch(address, { ...init, redirect: 'manual' });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw refuse('redirect');
    }
    const { status, headers } = response;
    const body = response.body?.pipeThrough(limit(mostBytes, () => refuse('too-large'))) ?? null;
    return new Response(body, { status, headers });
  };
}

function limit(mostBytes: number, refuse: () => AnswerRefused): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) controller.error(refuse());
      else controller.enqueue(chunk);
    },
  });
}
