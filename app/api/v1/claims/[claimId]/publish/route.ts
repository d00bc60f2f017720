import { publishInput } from '#lib/publishing/input';
import { publishCheck } from '#lib/publishing/publish-check';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: publishInput, verb: publishCheck });
