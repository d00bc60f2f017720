import { testChat } from '#lib/sending/chat/test-chat';
import { chatInput } from '#lib/sending/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: chatInput, verb: testChat });
