import { confirmPasswordInput } from '#lib/people/input';
import { confirmPassword } from '#lib/people/sign-in/confirm-password';
import { letIn } from '#app/_server/let-in';
import { route } from '#app/_server/route';

export const POST = route({ by: 'session', input: confirmPasswordInput, verb: confirmPassword, respond: letIn });
