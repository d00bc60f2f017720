import { objectInput } from '#lib/conditions/input';
import { objectToClaim } from '#lib/conditions/object-to-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: objectInput, verb: objectToClaim });
