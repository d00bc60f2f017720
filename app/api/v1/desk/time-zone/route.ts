import { changeTimeZone } from '#lib/desks/change-time-zone';
import { changeTimeZoneInput } from '#lib/desks/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: changeTimeZoneInput, verb: changeTimeZone });
