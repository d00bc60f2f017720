import type { Proposal } from './browser-document';

/** "A number with a unit, direct quotation": the reasons as one sentence part. */
export function reasonsOf({ reasons }: Pick<Proposal, 'reasons'>): string {
  const joined = reasons.join(', ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
