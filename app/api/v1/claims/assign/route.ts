import { assignClaimsInput } from '#lib/claims/input';
import { assignClaims } from '#lib/claims/assign-claims';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: assignClaimsInput, verb: assignClaims });
