import type { Along } from '#lib/db/along';
import { presentRefusal } from '#app/_server/present-refusal';

const LINES = 'application/x-ndjson';
/** Milliseconds after which whoever waits is told how far it is, and then how often. What is quicker answers at once. */
const FIRST = 300;
const EVERY = 200;

/**
 * Answers an act that may take seconds. Whoever accepts `application/x-ndjson` and has to wait gets JSON lines: `{ progress }`
 * again and again, and as the last one `{ answer }` or `{ status, refused }`. Everybody else gets the answer as JSON. Whoever
 * hangs up stops the act.
 */
export async function answerAlong<T>(request: Request, requestId: string, run: (along: Along) => Promise<T>): Promise<Response> {
  const { signal } = request;
  if (!request.headers.get('accept')?.includes(LINES)) return Response.json(await run({ signal }));
  const hungUp = new AbortController();
  const { body, write, close } = openLines(() => hungUp.abort());
  let isSlow = () => {};
  const slow = new Promise<null>((resolve) => (isSlow = () => resolve(null)));
  let next = performance.now() + FIRST;
  const tell: Along['tell'] = (progress) => {
    if (performance.now() < next) return false;
    next = performance.now() + EVERY;
    isSlow();
    write({ progress });
    return true;
  };
  const done = run({ signal: AbortSignal.any([signal, hungUp.signal]), tell }).then((answer) => ({ answer }));
  const first = await Promise.race([done, slow]);
  if (first) return Response.json(first.answer);
  void done
    .catch((error: unknown) => refusedLine(error, requestId))
    .then(write)
    .then(close);
  return new Response(body, { headers: { 'Content-Type': `${LINES}; charset=utf-8`, 'X-Accel-Buffering': 'no' } });
}

/** A body of JSON lines that is written bit by bit. What is written after somebody hung up goes nowhere. */
function openLines(hangUp: () => void) {
  let lines: ReadableStreamDefaultController<Uint8Array> | null = null;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      lines = controller;
    },
    cancel: () => {
      lines = null;
      hangUp();
    },
  });
  const write = (line: object) => lines?.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
  return { body, write, close: () => lines?.close() };
}

async function refusedLine(error: unknown, requestId: string): Promise<object> {
  const response = presentRefusal(error, requestId);
  return { status: response.status, refused: await response.json() };
}
