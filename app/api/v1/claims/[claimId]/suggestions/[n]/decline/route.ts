import { suggestionInput } from '#lib/signoff/input';
import { declineSuggestion } from '#lib/signoff/suggestions/leave-suggestion';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: suggestionInput, verb: declineSuggestion });
