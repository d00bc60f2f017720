import { preserveClaim } from '#lib/conditions/preserve-claim';
import { preserveInput } from '#lib/conditions/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: preserveInput, verb: preserveClaim });
