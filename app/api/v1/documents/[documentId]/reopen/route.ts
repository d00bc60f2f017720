import { reopenDocumentInput } from '#lib/clearing/input';
import { reopenDocument } from '#lib/clearing/reopen-document';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: reopenDocumentInput, verb: reopenDocument });
