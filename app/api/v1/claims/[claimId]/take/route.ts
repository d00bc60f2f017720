import { takeClaimInput } from '#lib/claims/input';
import { takeClaim } from '#lib/claims/take-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: takeClaimInput, verb: takeClaim });
