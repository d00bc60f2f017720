import { mergeClaimsInput } from '#lib/evidence/input';
import { mergeClaims } from '#lib/evidence/merge-claims';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: mergeClaimsInput, verb: mergeClaims });
