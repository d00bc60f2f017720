import { clearDocumentInput } from '#lib/clearing/input';
import { clearDocument } from '#lib/clearing/clear-document';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: clearDocumentInput, verb: clearDocument });
