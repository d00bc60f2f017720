import { keepFile } from '#lib/keeping/keep-file';
import { keepFileInput } from '#lib/keeping/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', body: 'file', input: keepFileInput, verb: keepFile, status: 201 });
