import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { baseUrl } from '#lib/env/env';
import { startSession } from '#lib/people/sign-in/start-session';
import { writeSecret } from '#app/_server/cookie';
import type { TrialDesk, TrialPerson } from '../../../scripts/trial-desk';
import type { Said } from './call';
import type { Answerer } from './read-manifest';

interface Posted {
  /** As the folders say it: /api/v1/claims/[claimId]/close */
  path: string;
  names?: Record<string, string>;
  body: object;
}

/** Sends a change as the browser of one person of a trial desk would. */
export async function callAs(desk: TrialDesk, who: TrialPerson, { path, names = {}, body }: Posted): Promise<Said> {
  const file = join(import.meta.dirname, '..', '..', ...path.split('/'), 'route.ts');
  const { POST, PUT } = (await import(pathToFileURL(file).href)) as { POST?: Answerer; PUT?: Answerer };
  const handler = POST ?? PUT;
  if (!handler) throw new Error(`nothing is changed at ${path}`);
  const { secret } = await startSession(desk.db, { personId: desk.people[who], deskId: desk.deskId });
  const [cookie = ''] = (await writeSecret(secret)).split(';');
  const headers = { cookie, 'x-desk': desk.deskId, origin: baseUrl(), 'content-type': 'application/json' };
  const request = new Request(new URL('/', baseUrl()), { method: POST ? 'POST' : 'PUT', headers, body: JSON.stringify(body) });
  const response = await handler(request, { params: Promise.resolve(names) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
