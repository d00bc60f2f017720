import { settlePointInput } from '#lib/signoff/input';
import { settlePoint } from '#lib/signoff/settle-point';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: settlePointInput, verb: settlePoint });
