import { newVersionInput } from '#lib/versions/input';
import { fileNewVersion } from '#lib/versions/new-version';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: newVersionInput, verb: fileNewVersion, status: 201 });
