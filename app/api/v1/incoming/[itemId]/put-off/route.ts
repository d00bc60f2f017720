import { putOffInput } from '#lib/incoming/input';
import { putOff } from '#lib/incoming/put-off';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: putOffInput, verb: putOff });
