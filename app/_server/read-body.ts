import { HttpRefusal } from '#app/_server/present-refusal';

/** Two million bytes: a document of a million characters with its facts. Counted while the body arrives. */
export const JSON_LIMIT = 2_000_000;

/**
 * The JSON object in a request's body; an empty body counts as an empty object. Throws 413 past the limit, without reading
 * on, and 400 for what is not UTF-8, not JSON or no object.
 */
export async function readBody(request: Request, limit = JSON_LIMIT): Promise<Record<string, unknown>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const bytes = await collect(request.body, limit);
  if (bytes.length === 0) return {};
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HttpRefusal(422, 'invalid', { sentence: 'bodyNoObject' });
  return value as Record<string, unknown>;
}

async function collect(body: ReadableStream<Uint8Array> | null, limit: number): Promise<Buffer> {
  if (!body) return Buffer.alloc(0);
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpRefusal(400, 'jsonBroken');
  }
}

function tooLarge(): HttpRefusal {
  return new HttpRefusal(413, 'tooLarge');
}
