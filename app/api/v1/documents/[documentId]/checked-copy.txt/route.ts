import { checkedCopyInput } from '#lib/clearing/input';
import { readCheckedCopy } from '#lib/clearing/read-checked-copy';
import { read } from '#app/_server/route';
import { sendText } from '#app/_server/send-text';

export const GET = read({ by: 'person', input: checkedCopyInput, query: readCheckedCopy, respond: sendText });
