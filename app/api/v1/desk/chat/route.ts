import { setChat } from '#lib/sending/chat/set-chat';
import { setChatInput } from '#lib/sending/input';
import { route } from '#app/_server/route';

export const PUT = route({ by: 'person', input: setChatInput, verb: setChat, fresh: true });
