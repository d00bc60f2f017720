import { understandDateInput } from '#lib/candidates/input';
import { understandDate } from '#lib/candidates/typed/understand-date';
import { route } from '#app/_server/route';
import { sentenceFor } from '#app/_server/sentence';

export const POST = route({
  by: 'person',
  input: understandDateInput,
  verb: understandDate,
  respond: (read) => Response.json('edtf' in read ? read : { edtf: null, sentence: sentenceFor(read.unread) }),
});
