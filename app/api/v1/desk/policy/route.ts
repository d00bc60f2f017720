import { changePolicy } from '#lib/desks/change-policy';
import { changePolicyInput } from '#lib/desks/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: changePolicyInput, verb: changePolicy });
