import { type NextRequest, NextResponse } from 'next/server';

/**
 * Headers only, never the guard: what a page may load, and its own path for whoever has to sign in first. Who may see or do
 * what is decided by the session at the page and by the verb.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  const headers = new Headers(request.headers);
  const address = path + request.nextUrl.search;
  headers.set('x-path', address);
  if (isByNumber(request) && path !== '/api/health')
    return NextResponse.rewrite(new URL(`/api/localhost?to=${Buffer.from(address).toString('base64url')}`, request.url));
  // Readers' pages carry a stricter policy of their own; the API answers data.
  if (/^\/(api|checks)(\/|$)/.test(path)) return NextResponse.next({ request: { headers } });
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/**
 * Passkeys refuse addresses made of numbers, and a cookie of 127.0.0.1 is not one of localhost. The redirect itself is
 * answered by a route: Next takes the two for the same host and would make one sent from here relative, an endless loop.
 */
function isByNumber(request: NextRequest): boolean {
  const isByNumber = /^(127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(request.headers.get('host') ?? '');
  return isByNumber && (request.method === 'GET' || request.method === 'HEAD');
}

/** The development server evaluates code and writes style tags of its own. */
const isDevelopment = process.env.NODE_ENV === 'development';

function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'report-uri /api/csp-report',
  ].join('; ');
}

// Files go past it: for the proxy Next would keep a copy of every body in memory, and cut it off at ten megabytes.
export const config = { matcher: ['/((?!_next/|api/v1/files|icon\\.svg|favicon\\.ico).*)'] };
