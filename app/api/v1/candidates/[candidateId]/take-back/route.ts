import { takeBackInput } from '#lib/candidates/input';
import { takeBackCandidate } from '#lib/candidates/take-back-candidate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: takeBackInput, verb: takeBackCandidate });
