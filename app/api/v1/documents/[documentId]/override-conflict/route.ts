import { overrideConflict } from '#lib/claims/conflicts/override-conflict';
import { overrideConflictInput } from '#lib/claims/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: overrideConflictInput, verb: overrideConflict });
