import { releaseInput } from '#lib/conditions/input';
import { releaseClaim } from '#lib/conditions/release-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: releaseInput, verb: releaseClaim });
