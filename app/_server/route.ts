import { randomUUID } from 'node:crypto';
import type { ZodType } from 'zod';
import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inDesk } from '#lib/db/in-desk';
import { missing } from '#lib/db/refusal';
import type { Door } from '#lib/people/door';
import type { Along } from '#lib/db/along';
import { answerAlong } from '#app/_server/answer-along';
import { ctxFor, openDoor } from '#app/_server/ctx';
import { HttpRefusal, presentRefusal } from '#app/_server/present-refusal';
import { readBody } from '#app/_server/read-body';
import { isMalformedId, refuseInput } from '#app/_server/refuse-input';
import { type BodyKind, requireSameOrigin } from '#app/_server/same-origin';
import { seat, type SignedIn } from '#app/_server/session';

/** Who may call: a person at a desk, a session with or without a desk, or anyone at the door. */
export type By = 'person' | 'session' | 'anyone';

/** What a route says about itself; the manifest test reads it. */
export interface Declares {
  by: By;
  verb: string;
  fresh: boolean;
  /** Body (or query) and the names in the path, together. */
  input: ZodType;
  /** What a request that changes something brings. */
  body: BodyKind;
}

type Params = Record<string, string | string[] | undefined>;
type Handler = ((request: Request, context: { params: Promise<Params> }) => Promise<Response>) & { declares: Declares };

interface Mutation<I, T> {
  input: ZodType<I>;
  /** 200 unless something is made. */
  status?: number;
  /** Ask for the password when the session is older than twelve hours. */
  fresh?: boolean;
  /** Answers otherwise than with the verb's answer as JSON. */
  respond?: (answer: T) => Promise<Response> | Response;
}

type Route<I, T> =
  | (Mutation<I, T> & { by: 'person'; body?: 'json'; isLong?: false; verb: (ctx: Ctx, input: I, person: SignedIn) => Promise<T> })
  | (Mutation<I, T> & { by: 'person'; body?: 'json'; isLong: true; verb: (ctx: Ctx, input: I, along: Along) => Promise<T> })
  | (Mutation<I, T> & { by: 'person'; body: 'file'; isLong?: false; verb: (ctx: Ctx, input: I, bytes: Bytes) => Promise<T> })
  | (Mutation<I, T> & { by: 'session' | 'anyone'; body?: 'json'; isLong?: false; verb: (door: Door, input: I) => Promise<T> });

interface Read<I, T> {
  by: 'person';
  input: ZodType<I>;
  query: (tx: Tx, input: I, ctx: Ctx) => Promise<T>;
  /** Answers otherwise than with the query's answer as JSON. */
  respond?: (answer: T, request: Request) => Promise<Response> | Response;
}

const FRESH_MS = 12 * 60 * 60 * 1000;

/**
 * One door for every change: from our own page (403), with a live session (401), at the desk the screen was made for (409),
 * with an input that fits (400, 413, 422); then the verb. Its answer or its refusal becomes the JSON answer.
 */
export function route<I, T>(it: Route<I, T>): Handler {
  const { by, verb, fresh = false, body = 'json', status = 200 } = it;
  const handle = async (request: Request, context: { params: Promise<Params> }, requestId: string) => {
    requireSameOrigin(request.headers, body);
    const door = await openDoor(request, requestId);
    if (by !== 'anyone' && !door.session) throw new HttpRefusal(401, 'signInFirst');
    const person = by === 'person' ? personAt(door, request.headers) : null;
    if (fresh && person) requireFresh(person, door.now);
    const params = await context.params;
    const sent = body === 'file' ? queryOf(request) : await readBody(request);
    const input = accept(it.input, { ...sent, ...params }, params);
    if (it.isLong) return answerAlong(request, requestId, (along) => it.verb(ctxFor(person!, door), input, along));
    const answer = await act(it, { door, person, input, bytes: request.body });
    return it.respond ? it.respond(answer) : Response.json(answer ?? {}, { status });
  };
  return declare(handle, { by, verb: verb.name, fresh, input: it.input, body });
}

type Bytes = ReadableStream<Uint8Array> | null;

interface Given<I> {
  door: Door;
  person: SignedIn | null;
  input: I;
  /** Read by a verb that keeps files; nobody else reads them. */
  bytes: Bytes;
}

function act<I, T>(it: Route<I, T>, { door, person, input, bytes }: Given<I>): Promise<T> {
  if (it.by !== 'person') return it.verb(door, input);
  const ctx = ctxFor(person!, door);
  return it.body === 'file' ? it.verb(ctx, input, bytes) : it.verb(ctx, input, person!);
}

/** The door for reading: a live session, an input from path and query, a query inside the person's desk. */
export function read<I, T>(it: Read<I, T>): Handler {
  const handle = async (request: Request, context: { params: Promise<Params> }, requestId: string) => {
    const door = await openDoor(request, requestId);
    const person = personAt(door, request.headers.has('x-desk') ? request.headers : null);
    const params = await context.params;
    const input = accept(it.input, { ...queryOf(request), ...params }, params);
    const ctx = ctxFor(person, door);
    const answer = await inDesk(ctx, (tx) => it.query(tx, input, ctx));
    return it.respond ? it.respond(answer, request) : Response.json(answer);
  };
  return declare(handle, { by: it.by, verb: it.query.name || 'read', fresh: false, input: it.input, body: 'json' });
}

function declare(
  handle: (request: Request, context: { params: Promise<Params> }, requestId: string) => Promise<Response>,
  declares: Declares,
): Handler {
  const handler = async (request: Request, context: { params: Promise<Params> }) => {
    const requestId = randomUUID();
    try {
      const response = await handle(request, context, requestId);
      response.headers.set('Cache-Control', 'no-store');
      response.headers.set('X-Request-Id', requestId);
      return response;
    } catch (error) {
      return presentRefusal(error, requestId);
    }
  };
  return Object.assign(handler, { declares });
}

/** Whoever asks, at a desk. The screen names the desk it was made for: another tab may have switched since. */
function personAt(door: Door, headers: Headers | null): SignedIn {
  if (!door.session) throw new HttpRefusal(401, 'signInFirst');
  const person = seat(door.session);
  if (!person) throw new HttpRefusal(403, 'noDesk');
  if (!headers) return person;
  const wanted = headers.get('x-desk');
  if (wanted === null) throw new HttpRefusal(422, 'invalid', { field: 'X-Desk', sentence: 'deskNotNamed' });
  if (wanted !== person.deskId) throw new HttpRefusal(409, 'otherDesk', { params: { desk: person.deskName } });
  return person;
}

function requireFresh(person: SignedIn, now: Date): void {
  if (person.isDemo || now.getTime() - person.startedAt.getTime() < FRESH_MS) return;
  throw new HttpRefusal(403, 'confirmPassword');
}

function accept<I>(type: ZodType<I>, value: unknown, params: Params): I {
  const result = type.safeParse(value);
  if (result.success) return result.data;
  throw isMalformedId(result.error, Object.keys(params)) ? missing() : refuseInput(result.error);
}

/** The query of an address; a name that is repeated becomes a list. */
function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(names.map((name) => [name, listOrOne(searchParams.getAll(name))]));
}

function listOrOne(values: string[]): string | string[] {
  return values.length === 1 ? (values[0] ?? '') : values;
}
