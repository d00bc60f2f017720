import { switchDeskInput } from '#lib/people/input';
import { switchDesk } from '#lib/people/sign-in/switch-desk';
import { route } from '#app/_server/route';

export const POST = route({ by: 'session', input: switchDeskInput, verb: switchDesk });
