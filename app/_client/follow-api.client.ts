import { type Answer, answerIn, refusedBy } from '#app/_client/call-api.client';

interface Call<P> {
  deskId: string;
  path: string;
  body?: object;
  /** Hangs up, which stops what is being done. */
  signal: AbortSignal;
  /** How far it is, while it takes long. */
  tell: (progress: P) => void;
}

type Line<T, P> = { progress: P } | { answer: T } | { status: number; refused: Parameters<typeof refusedBy>[1] };

/** Calls an act that may take seconds and hears meanwhile how far it is. Never throws; a connection that breaks is "offline". */
export async function followApi<T, P>({ deskId, path, body = {}, signal, tell }: Call<P>): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: {
        'x-desk': deskId,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
        accept: 'application/x-ndjson',
      },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.body || !response.headers.get('content-type')?.includes('ndjson')) return await answerIn<T>(response);
    for await (const line of linesOf<Line<T, P>>(response.body)) {
      if ('answer' in line) return { ok: true, data: line.answer };
      if ('refused' in line) return refusedBy(line.status, line.refused);
      tell(line.progress);
    }
  } catch {
    // Hung up, by this person or by the network: there is no answer.
  }
  return refusedBy(0, { code: 'offline', sentence: '' });
}

async function* linesOf<L>(body: ReadableStream<Uint8Array>): AsyncGenerator<L> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as L;
  }
}
