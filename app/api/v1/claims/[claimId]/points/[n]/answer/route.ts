import { answerPointInput } from '#lib/signoff/input';
import { answerPoint } from '#lib/signoff/answer-point';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: answerPointInput, verb: answerPoint });
