import { openConfidentialInput } from '#lib/vault/input';
import { openConfidential } from '#lib/vault/open-confidential';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: openConfidentialInput, verb: openConfidential });
