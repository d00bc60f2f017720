import { changeWatchInput } from '#lib/watching/input';
import { changeWatch } from '#lib/watching/watch-rule';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: changeWatchInput, verb: changeWatch });
