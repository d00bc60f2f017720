import { keepInspectedFile } from '#lib/inspection/keep-inspected-file';
import { keepFileInput } from '#lib/keeping/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', body: 'file', input: keepFileInput, verb: keepInspectedFile, status: 201 });
