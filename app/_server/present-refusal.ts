import { Refusal, type RefusalKind } from '#lib/db/refusal';
import type { SignedOrNot } from '#lib/signoff/countersign-many';
import { logFailure } from '#app/_server/log';
import { saySignatures } from '#app/_server/say-signatures';
import { sentenceFor } from '#app/_server/sentence';

/** The body of every "no" of the API. */
export interface Refused {
  code: string;
  sentence: string;
  field?: string;
  changes?: unknown;
}

interface Presented {
  status: number;
  body: Refused;
}

const STATUS: Record<RefusalKind, number> = {
  invalid: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  throttled: 429,
  'too-large': 413,
};

/** A refusal that knows its status by itself: who one is, and the form of the request. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** `sentence` names another sentence than that of the code. */
    readonly details: { field?: string; params?: Record<string, string | number>; sentence?: string } = {},
  ) {
    super(code);
  }
}

/** Turns whatever a request failed with into its answer. What nobody foresaw is logged and answers 500. */
export function presentRefusal(error: unknown, requestId: string): Response {
  const { status, body } = present(error) ?? presentFault(error, requestId);
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', 'X-Request-Id': requestId, ...waitFor(status) } });
}

function present(error: unknown): Presented | null {
  if (error instanceof HttpRefusal) return presented(error.status, error.code, error.details);
  if (error instanceof Refusal) return presented(STATUS[error.kind], error.code, error.details);
  return null;
}

function presented(status: number, code: string, details: Refusal['details'] & { sentence?: string }): Presented {
  const { field, params, changes } = details;
  const sentence = sentenceFor(details.sentence ?? code, params);
  const said = code === 'nothingSigned' ? { claims: saySignatures((changes as { claims: SignedOrNot[] }).claims) } : changes;
  return {
    status,
    body: { code, sentence, ...(field !== undefined && { field }), ...(said !== undefined && { changes: said }) },
  };
}

function presentFault(error: unknown, requestId: string): Presented {
  const known = readDatabaseFault(error);
  if (known && known.status < 500) return presented(known.status, known.code, {});
  logFailure('request failed', { requestId, error });
  if (known) return presented(known.status, known.code, {});
  return presented(500, 'fault', { params: { requestId } });
}

const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|08...|57P0.|57014|53...|CS002)$/;

/**
 * What the second wall in Postgres says when the first let something through, by SQLSTATE: collisions 409, walls and guards
 * 403, malformed ids like missing rows, no database 503.
 */
function readDatabaseFault(error: unknown): { status: number; code: string } | null {
  const code = sqlState(error);
  if (code === null) return null;
  if (UNAVAILABLE.test(code)) return { status: 503, code: 'unavailable' };
  if (['CS001', '23505', '40001', '40P01'].includes(code)) return { status: 409, code: 'staleRevision' };
  if (code === 'CS003' || code === '42501') return { status: 403, code: 'notAllowed' };
  if (code === '22P02' || code === '23503') return { status: 404, code: 'missing' };
  if (/^(22|23)/.test(code)) return { status: 422, code: 'invalid' };
  return null;
}

/** The code of the database error itself or of what wraps it (drizzle puts it under `cause`). */
function sqlState(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return null;
}

function waitFor(status: number): Record<string, string> {
  if (status === 429) return { 'Retry-After': '90' };
  return status === 503 ? { 'Retry-After': '2' } : {};
}
