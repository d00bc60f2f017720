import { readDocument } from '#lib/candidates/read-document';
import { readDocumentInput } from '#lib/intake/input';
import { read } from '#app/_server/route';

export const GET = read({ by: 'person', input: readDocumentInput, query: (tx, { documentId }) => readDocument(tx, documentId) });
