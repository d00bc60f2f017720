import { listDocumentsInput, receiveDocumentInput } from '#lib/intake/input';
import { listDocuments } from '#lib/queue/list-documents';
import { receiveDocument } from '#lib/intake/receive-document';
import { read, route } from '#app/_server/route';

export const GET = read({ by: 'person', input: listDocumentsInput, query: listDocuments });
export const POST = route({ by: 'person', input: receiveDocumentInput, verb: receiveDocument, status: 201 });
