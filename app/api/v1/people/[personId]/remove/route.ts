import { removePersonInput } from '#lib/people/input';
import { removePerson } from '#lib/people/members/remove-person';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: removePersonInput, verb: removePerson });
