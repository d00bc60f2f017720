import { newVersionInput } from '#lib/versions/input';
import { previewVersion } from '#lib/versions/preview-version';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: newVersionInput, verb: previewVersion });
