import { openAnotherDesk } from '#lib/desks/open-another-desk';
import { openAnotherDeskInput } from '#lib/people/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, status: 201, input: openAnotherDeskInput, verb: openAnotherDesk });
