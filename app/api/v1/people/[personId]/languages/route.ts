import { changeLanguagesInput } from '#lib/people/input';
import { changeLanguages } from '#lib/people/members/change-languages';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: changeLanguagesInput, verb: changeLanguages });
