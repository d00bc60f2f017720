import { withdrawInput } from '#lib/signoff/input';
import { withdrawFromReview } from '#lib/signoff/withdraw-from-review';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: withdrawInput, verb: withdrawFromReview });
