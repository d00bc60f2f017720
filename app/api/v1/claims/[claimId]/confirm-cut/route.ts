import { confirmCutInput } from '#lib/versions/input';
import { confirmCut } from '#lib/versions/confirm-cut';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: confirmCutInput, verb: confirmCut });
