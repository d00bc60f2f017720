import { listClaimsInput } from '#lib/claims/input';
import { countViews } from '#lib/queue/count-views';
import { listClaims } from '#lib/queue/list-claims';
import { read } from '#app/_server/route';

/** The queue: a page of claims and how many each view holds. */
export const GET = read({
  by: 'person',
  input: listClaimsInput,
  query: async (tx, input, { actor, now }) => ({
    ...(await listClaims(tx, { actor, now }, input)),
    counts: input.cursor ? undefined : await countViews(tx, { actor, now }),
  }),
});
