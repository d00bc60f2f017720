import { invitePersonInput } from '#lib/people/input';
import { invitePerson } from '#lib/people/invitations/invite-person';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, status: 201, input: invitePersonInput, verb: invitePerson });
