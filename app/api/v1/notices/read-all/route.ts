import { readAllInput } from '#lib/notices/input';
import { readAllNotices } from '#lib/notices/read-all-notices';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: readAllInput, verb: readAllNotices });
