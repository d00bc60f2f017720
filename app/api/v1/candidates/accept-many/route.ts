import { acceptManyInput } from '#lib/candidates/input';
import { acceptMany } from '#lib/candidates/accept-candidate';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: acceptManyInput, verb: acceptMany, status: 201 });
