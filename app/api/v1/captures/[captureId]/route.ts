import { captureInput } from '#lib/captures/input';
import { readCaptureState } from '#lib/captures/queries';
import { read } from '#app/_server/route';

export const GET = read({ by: 'person', input: captureInput, query: readCaptureState });
