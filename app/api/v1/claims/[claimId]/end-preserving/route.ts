import { endPreserving } from '#lib/conditions/end-preserving';
import { endPreservingInput } from '#lib/conditions/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: endPreservingInput, verb: endPreserving });
