import { z } from 'zod';
import { id, webAddress } from '#lib/db/text-input';

export const askCaptureInput = z.strictObject({ url: webAddress });
export const captureInput = z.strictObject({ captureId: id });
