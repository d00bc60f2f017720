import { nameInPublicInput } from '#lib/people/input';
import { nameInPublic } from '#lib/people/members/name-in-public';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: nameInPublicInput, verb: nameInPublic });
