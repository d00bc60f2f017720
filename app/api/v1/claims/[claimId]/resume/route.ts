import { resumeClaimInput } from '#lib/claims/input';
import { resumeClaim } from '#lib/claims/resume-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: resumeClaimInput, verb: resumeClaim });
