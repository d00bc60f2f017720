import { createHash } from 'node:crypto';
import type { ReactElement } from 'react';

/** No scripts at all: the JSON-LD block is data, which browsers never run and which this policy therefore does not touch. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

export interface Page {
  element: ReactElement;
  status?: 200 | 404 | 410;
  /** Keeps the page out of search: demonstrations, old versions, tombstones. */
  noIndex?: boolean;
}

/** The page as HTML, or 304 when the reader has it already. The theme is a cookie's, so shared caches must ask again. */
export async function sendPage(request: Request, { element, status = 200, noIndex = false }: Page): Promise<Response> {
  // Next refuses a static import of react-dom/server in a route.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = `<!doctype html>${renderToStaticMarkup(element)}`;
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers({
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cache-Control': 'public, max-age=0, must-revalidate',
    Vary: 'Cookie',
    ETag: etag,
  });
  if (noIndex) headers.set('X-Robots-Tag', 'noindex');
  if (status === 200 && matches(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(html, { status, headers });
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy that compresses marks the tag with W/. */
function matches(asked: string | null, etag: string): boolean {
  if (asked === null) return false;
  return asked.split(',').some((entry) => entry.trim() === '*' || entry.trim().replace(/^W\//, '') === etag);
}

export type Theme = 'light' | 'dark' | null;

/** The theme a signed-in person chose; null leaves it to the reader's system. */
export function themeOf(request: Request): Theme {
  const chosen = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(request.headers.get('Cookie') ?? '')?.[1];
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}
