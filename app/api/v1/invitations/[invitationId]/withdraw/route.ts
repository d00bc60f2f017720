import { withdrawInvitationInput } from '#lib/people/input';
import { withdrawInvitation } from '#lib/people/invitations/withdraw-invitation';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: withdrawInvitationInput, verb: withdrawInvitation });
