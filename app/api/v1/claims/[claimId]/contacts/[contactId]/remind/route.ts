import { remindInput } from '#lib/contacts/input';
import { remindClaimant } from '#lib/contacts/remind-claimant';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: remindInput, verb: remindClaimant });
