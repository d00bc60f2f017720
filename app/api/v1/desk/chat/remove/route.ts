import { removeChat } from '#lib/sending/chat/set-chat';
import { chatInput } from '#lib/sending/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: chatInput, verb: removeChat });
