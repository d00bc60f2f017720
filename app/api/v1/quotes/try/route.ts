import { tryQuoteInput } from '#lib/evidence/input';
import { tryQuote } from '#lib/evidence/try-quote';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: tryQuoteInput, verb: tryQuote });
