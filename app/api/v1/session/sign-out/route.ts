import { nothing } from '#lib/people/input';
import { endSession } from '#lib/people/sign-in/end-session';
import { letOut } from '#app/_server/let-in';
import { route } from '#app/_server/route';

export const POST = route({ by: 'session', input: nothing, verb: endSession, respond: letOut });
