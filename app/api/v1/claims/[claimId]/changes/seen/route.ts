import { seeChangeInput } from '#lib/watching/input';
import { seeChange } from '#lib/watching/see-change';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: seeChangeInput, verb: seeChange });
