import { addFindingInput } from '#lib/publishing/input';
import { addFinding } from '#lib/publishing/add-finding';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: addFindingInput, verb: addFinding });
