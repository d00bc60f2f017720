import { extractCandidatesInput } from '#lib/candidates/input';
import { extractCandidates } from '#lib/candidates/extract-candidates';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', isLong: true, input: extractCandidatesInput, verb: extractCandidates });
