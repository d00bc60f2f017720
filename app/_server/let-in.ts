import { clearCookie, writeSecret } from '#app/_server/cookie';

/** Answers a verb that signs somebody in: the secret goes into the cookie and nowhere else. */
export async function letIn({ secret, ...answer }: { secret: string }): Promise<Response> {
  return Response.json(answer, { headers: { 'Set-Cookie': await writeSecret(secret) } });
}

/** Answers a verb that signs somebody out. */
export function letOut(answer: object): Response {
  return Response.json(answer, { headers: { 'Set-Cookie': clearCookie() } });
}
