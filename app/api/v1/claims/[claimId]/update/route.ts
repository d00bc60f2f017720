import { updateInput } from '#lib/publishing/input';
import { updateCheck } from '#lib/publishing/update-check';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: updateInput, verb: updateCheck });
