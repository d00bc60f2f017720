import { shareConfidentialInput } from '#lib/vault/input';
import { shareConfidential } from '#lib/vault/share-confidential';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: shareConfidentialInput, verb: shareConfidential });
