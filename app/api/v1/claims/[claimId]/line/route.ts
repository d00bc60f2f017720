import { editClaimLineInput } from '#lib/claims/input';
import { editClaimLine } from '#lib/claims/edit-claim-line';
import { route } from '#app/_server/route';

export const PUT = route({ by: 'person', input: editClaimLineInput, verb: editClaimLine });
