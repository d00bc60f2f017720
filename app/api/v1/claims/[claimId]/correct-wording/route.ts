import { correctWordingInput } from '#lib/publishing/input';
import { correctWording } from '#lib/publishing/correct-wording';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: correctWordingInput, verb: correctWording });
