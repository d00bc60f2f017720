import { suggestInput } from '#lib/signoff/input';
import { suggestWording } from '#lib/signoff/suggestions/suggest-wording';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: suggestInput, verb: suggestWording });
