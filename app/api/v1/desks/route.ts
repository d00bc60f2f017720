import { startDesk } from '#lib/desks/start-desk';
import { startDeskInput } from '#lib/people/input';
import { letIn } from '#app/_server/let-in';
import { route } from '#app/_server/route';

export const POST = route({ by: 'anyone', input: startDeskInput, verb: startDesk, respond: letIn });
