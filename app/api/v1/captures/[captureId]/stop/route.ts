import { captureInput } from '#lib/captures/input';
import { stopCapture } from '#lib/captures/stop-capture';
import { route } from '#app/_server/route';

export const POST = route({ by: 'person', input: captureInput, verb: stopCapture });
