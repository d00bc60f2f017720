import { saveVerdictInput } from '#lib/verdicts/input';
import { saveVerdict } from '#lib/verdicts/save-verdict';
import { route } from '#app/_server/route';

export const PUT = route({ by: 'person', input: saveVerdictInput, verb: saveVerdict });
