import { acceptInvitationInput } from '#lib/people/input';
import { acceptInvitation } from '#lib/people/invitations/accept-invitation';
import { letIn } from '#app/_server/let-in';
import { route } from '#app/_server/route';

export const POST = route({ by: 'anyone', input: acceptInvitationInput, verb: acceptInvitation, respond: letIn });
