import { askCapture } from '#lib/captures/ask-capture';
import { askCaptureInput } from '#lib/captures/input';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: askCaptureInput, verb: askCapture, status: 201 });
