import { holdClaim } from '#lib/conditions/hold-claim';
import { holdInput } from '#lib/conditions/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: holdInput, verb: holdClaim });
