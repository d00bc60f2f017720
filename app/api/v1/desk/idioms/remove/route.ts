import { removeIdiom } from '#lib/candidates/idioms/change-idioms';
import { removeIdiomInput } from '#lib/candidates/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: removeIdiomInput, verb: removeIdiom });
