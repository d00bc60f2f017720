import { judgeHarmInput } from '#lib/claims/input';
import { judgeHarm } from '#lib/claims/judge-harm';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: judgeHarmInput, verb: judgeHarm });
