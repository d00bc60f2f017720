import { randomUUID } from 'node:crypto';
import NextAuth from 'next-auth';
import { NextRequest } from 'next/server';
import { Refusal } from '#lib/db/refusal';
import { authOptions, type EntranceName, isEntrance } from '#app/_server/auth';
import { sessionCookieName } from '#app/_server/cookie';
import { openDoor } from '#app/_server/ctx';
import { HttpRefusal, presentRefusal } from '#app/_server/present-refusal';
import { readBody } from '#app/_server/read-body';
import { requireSameOrigin } from '#app/_server/same-origin';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const BODY_LIMIT = 20_000;

/** Of next-auth's own addresses two are open: the token against forged forms, and the callback that signs in. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const requestId = randomUUID();
  try {
    const { nextauth } = await context.params;
    if (nextauth.join('/') !== 'csrf') throw new HttpRefusal(404, 'missing');
    const door = await openDoor(request, requestId);
    const response: Response = await NextAuth(request, context, authOptions(door, {}));
    return response;
  } catch (error) {
    return presentRefusal(error, requestId);
  }
}

/** Signs in: `callback/password` or `callback/demo`, JSON from our own page. 401 for a wrong password, whoever it is. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const requestId = randomUUID();
  try {
    const [action, entrance, ...rest] = (await context.params).nextauth;
    if (action !== 'callback' || !isEntrance(entrance) || rest.length > 0) throw new HttpRefusal(404, 'missing');
    requireSameOrigin(request.headers);
    return await enterBy(entrance, { request, requestId });
  } catch (error) {
    return presentRefusal(error, requestId);
  }
}

async function enterBy(
  entrance: EntranceName,
  { request, requestId }: { request: NextRequest; requestId: string },
): Promise<Response> {
  const body = { ...(await readBody(request, BODY_LIMIT)), json: 'true', callbackUrl: '/' };
  const door = await openDoor(request, requestId);
  const failure: { error?: unknown } = {};
  const copy = new NextRequest(request.url, { method: 'POST', headers: request.headers, body: JSON.stringify(body) });
  const params = Promise.resolve({ nextauth: ['callback', entrance] });
  const answer: Response = await NextAuth(copy, { params }, authOptions(door, failure));
  if (failure.error !== undefined) throw asStranger(failure.error);
  const cookies = answer.headers.getSetCookie();
  // Without a session cookie next-auth did not accept the token against forged forms.
  if (!cookies.some((cookie) => cookie.startsWith(`${sessionCookieName()}=`))) throw new HttpRefusal(403, 'pageOutdated');
  const response = Response.json({ signedIn: true }, { headers: { 'Cache-Control': 'no-store' } });
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

/** Who could not sign in is unknown (401), not forbidden. */
function asStranger(error: unknown): unknown {
  return error instanceof Refusal && error.code === 'signInFailed' ? new HttpRefusal(401, error.code) : error;
}
