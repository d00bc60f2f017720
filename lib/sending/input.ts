import { z } from 'zod';
import { id } from '#lib/db/text-input';

export const sendAgainInput = z.strictObject({ deliveryId: id });
