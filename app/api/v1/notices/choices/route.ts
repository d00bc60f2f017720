import { chooseNotices } from '#lib/notices/choices';
import { chooseNoticesInput } from '#lib/notices/input';
import { route } from '#app/_server/route';

export const PUT = route({ by: 'person', input: chooseNoticesInput, verb: chooseNotices });
