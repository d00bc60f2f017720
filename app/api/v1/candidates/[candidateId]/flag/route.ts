import { answerFlag } from '#lib/candidates/flags/answer-flag';
import { answerFlagInput } from '#lib/candidates/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: answerFlagInput, verb: answerFlag });
