import { handOverEverything } from '#lib/claims/hand-over-everything';
import { handOverEverythingInput } from '#lib/claims/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: handOverEverythingInput, verb: handOverEverything });
