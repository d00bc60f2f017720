import { fetchPage } from '#lib/intake/arrivals/fetch-page';
import { fetchPageInput } from '#lib/intake/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', isLong: true, input: fetchPageInput, verb: fetchPage });
