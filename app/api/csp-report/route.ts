import { isLocalRequest } from '#app/_server/local-request';

export const dynamic = 'force-dynamic';

const LIMIT = 10_000;
const LOGGED = 100;
// On the process, not in this module: the development server loads the module anew after every change.
const counter = globalThis as typeof globalThis & { cspReports?: number };

/** A browser says that our policy stopped something on one of our pages. Logged up to a limit, counted without one. */
export async function POST(request: Request): Promise<Response> {
  const text = (await request.text()).slice(0, LIMIT);
  counter.cspReports = (counter.cspReports ?? 0) + 1;
  if (counter.cspReports <= LOGGED)
    console.warn(JSON.stringify({ at: new Date().toISOString(), what: 'csp report', ...factsOf(text) }));
  return new Response(null, { status: 204 });
}

/** How many there were since the start, for tests on the same machine. */
export function GET(request: Request): Response {
  if (!isLocalRequest(request.headers)) return new Response(null, { status: 404 });
  return Response.json({ reports: counter.cspReports ?? 0 }, { headers: { 'Cache-Control': 'no-store' } });
}

/** Which rule, and where; what else a report holds anybody could have written. */
function factsOf(text: string): { rule?: string; blocked?: string; page?: string } {
  try {
    const report = (JSON.parse(text) as { 'csp-report'?: Record<string, unknown> })['csp-report'] ?? {};
    const short = (name: string) => (typeof report[name] === 'string' ? report[name].split('?')[0]?.slice(0, 200) : undefined);
    return { rule: short('effective-directive'), blocked: short('blocked-uri'), page: short('document-uri') };
  } catch {
    return {};
  }
}
