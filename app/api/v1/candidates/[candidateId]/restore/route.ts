import { restoreCandidateInput } from '#lib/candidates/input';
import { restoreCandidate } from '#lib/candidates/restore-candidate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: restoreCandidateInput, verb: restoreCandidate });
