import { sendAgainInput } from '#lib/sending/input';
import { sendAgain } from '#lib/sending/send-again';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: sendAgainInput, verb: sendAgain });
