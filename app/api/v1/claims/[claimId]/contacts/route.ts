import { askInput } from '#lib/contacts/input';
import { askClaimant } from '#lib/contacts/ask-claimant';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: askInput, verb: askClaimant, status: 201 });
