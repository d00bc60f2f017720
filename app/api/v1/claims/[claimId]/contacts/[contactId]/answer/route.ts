import { noteAnswerInput } from '#lib/contacts/input';
import { noteAnswer } from '#lib/contacts/note-answer';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: noteAnswerInput, verb: noteAnswer });
