import { commentInput } from '#lib/discussion/input';
import { commentOnClaim } from '#lib/discussion/comment-on-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: commentInput, verb: commentOnClaim });
