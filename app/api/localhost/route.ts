import { ownPath } from '#app/_server/session';

export const dynamic = 'force-dynamic';

/** Sends who came by number (127.0.0.1) to the same path at localhost; proxy.ts leads here. */
export function GET(request: Request): Response {
  const port = /:\d+$/.exec(request.headers.get('host') ?? '')?.[0] ?? '';
  // In base64, because Next decodes the query of a rewrite once too often.
  const to = Buffer.from(new URL(request.url).searchParams.get('to') ?? '', 'base64url').toString();
  return new Response(null, {
    status: 308,
    headers: { Location: `http://localhost${port}${ownPath(to)}` },
  });
}
