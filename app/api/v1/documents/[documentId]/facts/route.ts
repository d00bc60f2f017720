import { changeFactsInput } from '#lib/intake/input';
import { changeFacts } from '#lib/versions/change-facts';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: changeFactsInput, verb: changeFacts });
