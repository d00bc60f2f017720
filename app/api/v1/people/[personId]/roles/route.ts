import { changeRolesInput } from '#lib/people/input';
import { changeRoles } from '#lib/people/members/change-roles';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: changeRolesInput, verb: changeRoles });
