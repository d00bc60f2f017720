import { keepConfidentialInput } from '#lib/vault/input';
import { keepConfidential } from '#lib/vault/keep-confidential';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: keepConfidentialInput, verb: keepConfidential });
