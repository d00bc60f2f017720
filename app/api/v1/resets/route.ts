import { resetPasswordInput } from '#lib/people/input';
import { resetPassword } from '#lib/people/resets/reset-password';
import { letIn } from '#app/_server/let-in';
import { route } from '#app/_server/route';

export const POST = route({ by: 'anyone', input: resetPasswordInput, verb: resetPassword, respond: letIn });
