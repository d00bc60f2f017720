import { dismissCandidateInput } from '#lib/candidates/input';
import { dismissCandidate } from '#lib/candidates/dismiss-candidate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: dismissCandidateInput, verb: dismissCandidate });
