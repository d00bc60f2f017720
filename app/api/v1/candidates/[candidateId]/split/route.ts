import { splitCandidateInput } from '#lib/candidates/input';
import { splitCandidate } from '#lib/candidates/split-candidate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: splitCandidateInput, verb: splitCandidate });
