import { previewVersionInput } from '#lib/versions/input';
import { previewVersion } from '#lib/versions/preview-version';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: previewVersionInput, verb: previewVersion });
