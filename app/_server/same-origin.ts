import { baseUrl } from '#lib/env/env';
import { HttpRefusal } from '#app/_server/present-refusal';

/** What a request brings: an input as JSON, or the bytes of a file with its input in the address. */
export type BodyKind = 'json' | 'file';

const TYPES: Record<BodyKind, string> = { json: 'application/json', file: 'application/octet-stream' };
const SAID: Record<BodyKind, string> = { json: 'jsonOnly', file: 'bytesOnly' };

/**
 * Refuses what another site could make a browser send with our cookie: the request must come from our own pages (by
 * Sec-Fetch-Site, by an Origin that is exactly the configured address, or both) and be of a type that no form can send: JSON,
 * or bytes. Never compared with Host: that is the caller's to choose. Silence about the origin is refused too.
 */
export function requireSameOrigin(headers: Headers, wanted: BodyKind = 'json'): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isForeign = (site !== null && site !== 'same-origin') || (origin !== null && origin !== baseUrl());
  if (isForeign || (site === null && origin === null)) throw new HttpRefusal(403, 'foreignOrigin');
  if (typeOf(headers) !== TYPES[wanted]) throw new HttpRefusal(403, SAID[wanted]);
}

function typeOf(headers: Headers): string {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}
