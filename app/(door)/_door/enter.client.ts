import { type Answer, callApi, type Refused } from '#app/_client/call-api.client';

/** Signs in through the door that is named and goes to `next`. The token against forged forms is fetched first. */
export async function enter(entrance: 'password' | 'demo', credentials: object, next: string): Promise<Refused | null> {
  const token = await callApi<{ csrfToken: string }>({ deskId: '', method: 'GET', path: '/api/auth/csrf' });
  if (!token.ok) return token;
  const { csrfToken } = token.data;
  const path = `/api/auth/callback/${entrance}`;
  return goOn(await callApi({ deskId: '', path, body: { ...credentials, csrfToken } }), next);
}

/** Calls a verb at the door and goes to `next` when it let somebody in. */
export async function knock(path: string, body: object, next = '/'): Promise<Refused | null> {
  return goOn(await callApi({ deskId: '', path, body }), next);
}

function goOn(answer: Answer<unknown>, next: string): Refused | null {
  if (!answer.ok) return answer;
  location.assign(next);
  return null;
}

/** What a text field of a form holds. */
export function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
