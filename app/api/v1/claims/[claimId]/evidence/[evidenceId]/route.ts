import { changeEvidenceInput } from '#lib/evidence/input';
import { changeEvidence } from '#lib/evidence/change-evidence';
import { route } from '#app/_server/route';

export const PUT = route({ by: 'person', input: changeEvidenceInput, verb: changeEvidence });
