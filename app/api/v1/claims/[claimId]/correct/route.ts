import { correctInput } from '#lib/publishing/input';
import { correctCheck } from '#lib/publishing/correct-check';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: correctInput, verb: correctCheck });
