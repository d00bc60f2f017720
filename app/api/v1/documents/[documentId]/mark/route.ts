import { markClaimInput } from '#lib/candidates/input';
import { markClaim } from '#lib/candidates/mark-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: markClaimInput, verb: markClaim, status: 201 });
