import { recordForGateInput } from '#lib/verdicts/input';
import { recordForGate } from '#lib/verdicts/record-for-gate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: recordForGateInput, verb: recordForGate });
