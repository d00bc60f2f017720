import { cancelCorrectionInput } from '#lib/publishing/input';
import { cancelCorrection } from '#lib/publishing/cancel-correction';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', fresh: true, input: cancelCorrectionInput, verb: cancelCorrection });
