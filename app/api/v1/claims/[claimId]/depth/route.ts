import { setDepthInput } from '#lib/claims/input';
import { setDepth } from '#lib/claims/set-depth';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: setDepthInput, verb: setDepth });
