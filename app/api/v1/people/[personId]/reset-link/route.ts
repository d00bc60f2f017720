import { makeResetLinkInput } from '#lib/people/input';
import { makeResetLink } from '#lib/people/resets/make-reset-link';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: makeResetLinkInput, verb: makeResetLink });
