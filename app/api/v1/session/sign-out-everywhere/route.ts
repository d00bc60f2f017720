import { nothing } from '#lib/people/input';
import { endAllSessions } from '#lib/people/sign-in/end-all-sessions';
import { letOut } from '#app/_server/let-in';
import { route } from '#app/_server/route';

export const POST = route({ by: 'session', input: nothing, verb: endAllSessions, respond: letOut });
