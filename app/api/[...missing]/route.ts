import { randomUUID } from 'node:crypto';
import { missing } from '#lib/db/refusal';
import { presentRefusal } from '#app/_server/present-refusal';

/** An address the API does not have: the same answer as for an id that is missing, never a page of HTML. */
function answerMissing(): Response {
  return presentRefusal(missing(), randomUUID());
}

export { answerMissing as DELETE, answerMissing as GET, answerMissing as PATCH, answerMissing as POST, answerMissing as PUT };
