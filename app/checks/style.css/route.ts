import { stylesheet } from '../_page/stylesheet';

export const dynamic = 'force-dynamic';

/** The stylesheet of the readers' pages. Kept for a year under the address with its hash, else asked for anew. */
export function GET(request: Request): Response {
  const { css, href } = stylesheet();
  const isCurrent = href.endsWith(new URL(request.url).search) && request.url.includes('?v=');
  const cache = isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache';
  return new Response(css, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': cache, 'X-Content-Type-Options': 'nosniff' },
  });
}
