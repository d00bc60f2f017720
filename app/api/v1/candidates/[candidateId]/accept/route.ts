import { acceptCandidateInput } from '#lib/candidates/input';
import { acceptCandidate } from '#lib/candidates/accept-candidate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: acceptCandidateInput, verb: acceptCandidate, status: 201 });
