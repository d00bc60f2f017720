import { closeDocumentInput } from '#lib/clearing/input';
import { closeDocument } from '#lib/clearing/close-document';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: closeDocumentInput, verb: closeDocument });
