import { settleObjectionInput } from '#lib/conditions/input';
import { settleObjection } from '#lib/conditions/settle-objection';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: settleObjectionInput, verb: settleObjection });
