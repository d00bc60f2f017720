import { submitInput } from '#lib/signoff/input';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: submitInput, verb: submitForReview });
