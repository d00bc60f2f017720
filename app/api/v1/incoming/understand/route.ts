import { understandLinesInput } from '#lib/incoming/input';
import { understandLines } from '#lib/incoming/understand-lines';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: understandLinesInput, verb: understandLines });
