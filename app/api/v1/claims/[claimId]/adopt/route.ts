import { adoptInput } from '#lib/signoff/input';
import { adoptFinding } from '#lib/signoff/adopt/adopt-finding';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: adoptInput, verb: adoptFinding });
