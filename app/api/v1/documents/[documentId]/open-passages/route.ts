import { readOpenPassages } from '#lib/candidates/read-open-passages';
import { readDocumentInput } from '#lib/intake/input';
import { read } from '#app/_server/route';
import { openPassages } from '../../../../../(desk)/documents/[documentId]/_read/open-passages';

export const GET = read({
  by: 'person',
  input: readDocumentInput,
  query: readOpenPassages,
  respond: (open) => Response.json({ passages: openPassages(open) }),
});
