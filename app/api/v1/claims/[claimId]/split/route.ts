import { splitClaimInput } from '#lib/evidence/input';
import { splitClaim } from '#lib/evidence/split-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: splitClaimInput, verb: splitClaim });
