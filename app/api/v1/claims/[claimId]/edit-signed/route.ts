import { editSignedInput } from '#lib/signoff/input';
import { editSigned } from '#lib/signoff/edit-signed';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: editSignedInput, verb: editSigned });
