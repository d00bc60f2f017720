import { listLineClaims } from '#lib/queue/list-line-claims';
import { countersignMany } from '#lib/signoff/countersign-many';
import { countersignManyInput, lineClaimsInput } from '#lib/signoff/input';
import { read, route } from '#app/_server/route';
import { saySignatures } from '#app/_server/say-signatures';

/** What this person could sign as one list. */
export const GET = read({
  by: 'person',
  input: lineClaimsInput,
  query: async (tx, input, { deskId, actor, now }) => ({
    claims: await listLineClaims(tx, { deskId, onlooker: { actor, now } }, input),
  }),
});
export const POST = route({
  by: 'person',
  fresh: true,
  input: countersignManyInput,
  verb: countersignMany,
  respond: ({ claims }) => Response.json({ claims: saySignatures(claims) }),
});
