import { removeEvidenceInput } from '#lib/evidence/input';
import { removeEvidence } from '#lib/evidence/remove-evidence';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: removeEvidenceInput, verb: removeEvidence });
