import { setDueInput } from '#lib/claims/input';
import { setDue } from '#lib/claims/set-due';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: setDueInput, verb: setDue });
