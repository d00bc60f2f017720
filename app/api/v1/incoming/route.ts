import { bringIn } from '#lib/incoming/bring-in';
import { bringInInput, listIncomingInput } from '#lib/incoming/input';
import { listIncoming } from '#lib/incoming/list-incoming';
import { read, route } from '#app/_server/route';

export const GET = read({ by: 'person', input: listIncomingInput, query: listIncoming });
export const POST = route({ by: 'person', input: bringInInput, verb: bringIn, status: 201 });
