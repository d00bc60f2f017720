import { bringBackInput } from '#lib/incoming/input';
import { bringBack } from '#lib/incoming/bring-back';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: bringBackInput, verb: bringBack });
