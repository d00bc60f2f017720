import { baseUrl } from '#lib/env/env';
import { HttpRefusal } from '#app/_server/present-refusal';

/**
 * Refuses what another site could make a browser send with our cookie: the request must come from our own pages (by
 * Sec-Fetch-Site, by an Origin that is exactly the configured address, or both) and be JSON, which no form can send. Never
 * compared with Host: that is the caller's to choose. Silence about the origin is refused too.
 */
export function requireSameOrigin(headers: Headers): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const isForeign = (site !== null && site !== 'same-origin') || (origin !== null && origin !== baseUrl());
  if (isForeign || (site === null && origin === null)) throw new HttpRefusal(403, 'foreignOrigin');
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json') throw new HttpRefusal(403, 'jsonOnly');
}
