import { suggestionInput } from '#lib/signoff/input';
import { acceptSuggestion } from '#lib/signoff/suggestions/accept-suggestion';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: suggestionInput, verb: acceptSuggestion });
