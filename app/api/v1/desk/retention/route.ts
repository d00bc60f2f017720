import { changeRetentionInput } from '#lib/keeping/input';
import { changeRetention } from '#lib/keeping/retention/retention-rule';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: changeRetentionInput, verb: changeRetention });
