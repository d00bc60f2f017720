import { testMailInput } from '#lib/sending/input';
import { sendTestMail } from '#app/_server/send-test-mail';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: testMailInput, verb: sendTestMail });
