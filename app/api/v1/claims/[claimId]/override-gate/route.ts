import { overrideGateInput } from '#lib/verdicts/input';
import { overrideGate } from '#lib/verdicts/override-gate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: overrideGateInput, verb: overrideGate });
