import { understandInput } from '#lib/intake/input';
import { understandDocument } from '#lib/intake/understand-document';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: understandInput, verb: understandDocument });
