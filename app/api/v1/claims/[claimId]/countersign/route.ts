import { countersignInput } from '#lib/signoff/input';
import { countersign } from '#lib/signoff/countersign';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: countersignInput, verb: countersign });
