import { sameAsInput } from '#lib/incoming/input';
import { sameAs } from '#lib/incoming/same-as';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: sameAsInput, verb: sameAs });
