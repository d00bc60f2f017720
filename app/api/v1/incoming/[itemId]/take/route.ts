import { takeItemInput } from '#lib/incoming/input';
import { takeItem } from '#lib/incoming/take-item';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: takeItemInput, verb: takeItem, status: 201 });
