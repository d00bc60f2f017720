import { z } from 'zod';
import { id } from '#lib/db/text-input';
import { WATCH_DAYS } from '#lib/watching/vocabulary';

export const seeChangeInput = z.strictObject({ claimId: id, changeId: id });
export const changeWatchInput = z.strictObject({ everyDays: z.literal(WATCH_DAYS, { error: 'watchDaysUnknown' }) });
