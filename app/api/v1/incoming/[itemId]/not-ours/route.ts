import { notOursInput } from '#lib/incoming/input';
import { notOurs } from '#lib/incoming/not-ours';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: notOursInput, verb: notOurs });
