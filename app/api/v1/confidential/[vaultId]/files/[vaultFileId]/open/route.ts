import { openConfidentialFileInput } from '#lib/vault/input';
import { openConfidentialFile } from '#lib/vault/open-confidential';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: openConfidentialFileInput, verb: openConfidentialFile });
