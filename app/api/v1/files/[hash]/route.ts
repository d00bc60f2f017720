import { readFile } from '#lib/keeping/read-file';
import { openFileInput } from '#lib/keeping/input';
import { respondWithFile } from '#app/_server/respond-with-file';
import { read } from '#app/_server/route';

export const GET = read({
  by: 'person',
  input: openFileInput,
  query: (tx, { hash }) => readFile(tx, hash),
  respond: respondWithFile,
});
