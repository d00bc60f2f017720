import { takeDownInput } from '#lib/publishing/input';
import { takeDownCheck } from '#lib/publishing/take-down-check';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: takeDownInput, verb: takeDownCheck });
