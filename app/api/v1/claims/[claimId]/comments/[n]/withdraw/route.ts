import { withdrawCommentInput } from '#lib/discussion/input';
import { withdrawComment } from '#lib/discussion/withdraw-comment';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: withdrawCommentInput, verb: withdrawComment });
