import { openConfidentialInput } from '#lib/vault/input';
import { keepConfidentialFile } from '#lib/vault/keep-confidential-file';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', body: 'file', input: openConfidentialInput, verb: keepConfidentialFile });
