import { lookInput } from '#lib/signoff/input';
import { markLooked } from '#lib/signoff/mark-looked';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: lookInput, verb: markLooked });
