import { addIdiom } from '#lib/candidates/idioms/change-idioms';
import { addIdiomInput } from '#lib/candidates/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: addIdiomInput, verb: addIdiom });
