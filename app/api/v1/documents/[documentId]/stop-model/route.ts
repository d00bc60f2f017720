import { stopModelInput } from '#lib/candidates/input';
import { stopModelReading } from '#lib/candidates/model/stop-reading';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: stopModelInput, verb: stopModelReading });
