import { reopenInput } from '#lib/signoff/input';
import { reopenClaim } from '#lib/signoff/reopen-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: reopenInput, verb: reopenClaim });
