import { callApi } from '#app/_client/call-api.client';

/** Signs out and goes to the door; the session is over on the server before the page changes. */
export async function signOut(): Promise<void> {
  await callApi({ deskId: '', path: '/api/v1/session/sign-out' });
  location.assign('/sign-in');
}
