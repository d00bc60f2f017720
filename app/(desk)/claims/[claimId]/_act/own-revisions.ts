import type { Seen } from '#lib/claims/seen';

type Own = Pick<Seen, 'evidenceRev' | 'claimRev'>;

const PARTS = ['evidenceRev', 'claimRev'] as const;

/**
 * What a person has seen of a claim once an act of their own was answered: the revision they wrote themselves, before the page
 * is drawn anew. Only the very next one counts: had somebody else written in between, their words were not seen.
 */
export function withOwn(seen: Seen, answered: unknown): Seen {
  const answer = (answered ?? {}) as Partial<Own>;
  const next = { ...seen };
  for (const part of PARTS) if (answer[part] === seen[part] + 1) next[part] = seen[part] + 1;
  return next;
}

/** The newer of what the page shows and what the person wrote since it was drawn. */
export function newerOf(drawn: Seen, own: Seen | null): Seen {
  const next = { ...drawn };
  for (const part of PARTS) if (own && own[part] > drawn[part]) next[part] = own[part];
  return next;
}
