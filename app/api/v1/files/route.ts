import { keepFile } from '#lib/evidence/files/keep-file';
import { keepFileInput } from '#lib/evidence/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', body: 'file', input: keepFileInput, verb: keepFile, status: 201 });
