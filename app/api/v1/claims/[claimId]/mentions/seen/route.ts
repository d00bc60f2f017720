import { seeMentionsInput } from '#lib/discussion/input';
import { seeMentions } from '#lib/discussion/see-mentions';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: seeMentionsInput, verb: seeMentions });
