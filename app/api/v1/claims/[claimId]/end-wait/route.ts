import { endWait } from '#lib/conditions/end-wait';
import { endWaitInput } from '#lib/conditions/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: endWaitInput, verb: endWait });
