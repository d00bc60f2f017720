import { addEvidenceInput } from '#lib/evidence/input';
import { addEvidence } from '#lib/evidence/add-evidence';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: addEvidenceInput, verb: addEvidence });
