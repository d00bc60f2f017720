import { closeClaimInput } from '#lib/claims/input';
import { closeClaim } from '#lib/claims/close-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: closeClaimInput, verb: closeClaim });
