'use client';
import type { Answer } from '#app/_client/call-api.client';

type Call = <T>(path: string, options?: { method?: 'GET' }) => Promise<Answer<T>>;

/** After a decision the next claim to countersign opens; when none is left, home says so. */
export async function openNext(call: Call, claimId: string): Promise<void> {
  const answer = await call<{ claims: { id: string }[] }>('/api/v1/claims?view=to-countersign', { method: 'GET' });
  const next = answer.ok ? answer.data.claims.find(({ id }) => id !== claimId) : undefined;
  // A whole navigation: the next claim is drawn as it is now, not as it was prefetched.
  location.assign(next ? `/claims/${next.id}` : '/?done=to-countersign');
}
