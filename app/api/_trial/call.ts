import { baseUrl } from '#lib/env/env';
import { startSession } from '#lib/people/sign-in/start-session';
import { sessionCookieName, writeSecret } from '#app/_server/cookie';
import { trialPng } from '../../../scripts/trial-file';
import type { Entry } from './read-manifest';
import type { Furnished } from './furnish-desk';
import type { Sample } from './sample-input';

export interface Said {
  status: number;
  body: Record<string, unknown>;
}

/** What a request differs in from a well-formed one; a header set to null is left out. */
export interface Odd {
  headers?: Record<string, string | null>;
  body?: BodyInit;
  isStranger?: boolean;
  /** In a browser that has only just signed in. */
  isNewcomer?: boolean;
}

/** Calls a handler as the browser of somebody who has every role on the desk would, but for what is odd. */
export async function call(entry: Entry, at: Furnished, input: Sample, odd: Odd = {}): Promise<Said> {
  const params = Object.fromEntries(entry.names.map((name) => [name, String(input[name])]));
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !entry.names.includes(name)));
  const headers = new Headers(await usualHeaders(entry, at, odd));
  for (const [name, value] of Object.entries(odd.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const url = addressOf(entry, rest);
  const body = entry.method === 'GET' ? undefined : (odd.body ?? bodyOf(entry, at, rest));
  const init: RequestInit = { method: entry.method, headers, body };
  if (body instanceof ReadableStream) Object.assign(init, { duplex: 'half' });
  const response = await entry.handler(new Request(url, init), { params: Promise.resolve(params) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** The handler takes the names from `params`; Next has read them out of the address before. */
function addressOf(entry: Entry, rest: Sample): URL {
  const url = new URL(entry.path.replaceAll(/[[\]]/g, '_'), baseUrl());
  const isInAddress = entry.method === 'GET' || entry.handler.declares?.body === 'file';
  if (isInAddress) for (const [name, value] of Object.entries(rest).flatMap(spread)) url.searchParams.append(name, value);
  return url;
}

function bodyOf(entry: Entry, { desk }: Furnished, rest: Sample): BodyInit {
  return entry.handler.declares?.body === 'file' ? trialPng(desk.deskId) : JSON.stringify(rest);
}

const TYPES = { json: 'application/json', file: 'application/octet-stream' };

function spread([name, value]: [string, unknown]): [string, string][] {
  return Array.isArray(value) ? value.map((each) => [name, String(each)]) : [[name, String(value)]];
}

async function usualHeaders(entry: Entry, at: Furnished, odd: Odd): Promise<Record<string, string>> {
  const headers: Record<string, string> = { 'x-desk': at.desk.deskId, 'x-forwarded-for': randomAddress() };
  if (entry.method !== 'GET')
    Object.assign(headers, { origin: baseUrl(), 'content-type': TYPES[entry.handler.declares?.body ?? 'json'] });
  const endsSessions = entry.handler.declares?.by === 'session';
  if (!odd.isStranger) headers.cookie = await (odd.isNewcomer || endsSessions ? signIn(at) : usualCookie(at));
  return headers;
}

const cookies = new Map<string, Promise<string>>();

function usualCookie(at: Furnished): Promise<string> {
  const cookie = cookies.get(at.desk.deskId) ?? signIn(at);
  cookies.set(at.desk.deskId, cookie);
  return cookie;
}

async function signIn({ desk }: Furnished): Promise<string> {
  const { secret } = await startSession(desk.db, { personId: desk.people.cleo, deskId: desk.deskId });
  const [cookie = ''] = (await writeSecret(secret)).split(';');
  if (!cookie.startsWith(sessionCookieName())) throw new Error('no session cookie');
  return cookie;
}

// Guesses are counted by address; these calls are not meant to be counted together.
function randomAddress(): string {
  return `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`;
}
