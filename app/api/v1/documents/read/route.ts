import { readUpload } from '#lib/intake/arrivals/read-upload';
import { readUploadInput } from '#lib/intake/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', body: 'file', input: readUploadInput, verb: readUpload, status: 201 });
