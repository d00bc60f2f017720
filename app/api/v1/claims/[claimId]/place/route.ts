import { placeClaimInput } from '#lib/versions/input';
import { placeClaim } from '#lib/versions/place-claim';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: placeClaimInput, verb: placeClaim });
