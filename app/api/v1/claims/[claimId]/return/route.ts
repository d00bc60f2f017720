import { returnInput } from '#lib/signoff/input';
import { returnToChecker } from '#lib/signoff/return-to-checker';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: returnInput, verb: returnToChecker });
