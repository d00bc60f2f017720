import { mergeCandidatesInput } from '#lib/candidates/input';
import { mergeCandidates } from '#lib/candidates/merge-candidates';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: mergeCandidatesInput, verb: mergeCandidates });
