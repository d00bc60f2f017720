import { waitInput } from '#lib/conditions/input';
import { waitFor } from '#lib/conditions/wait-for';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: waitInput, verb: waitFor });
