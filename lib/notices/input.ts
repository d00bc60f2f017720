import { z } from 'zod';
import { moment } from '#lib/db/text-input';

/** Everything up to the moment the list was drawn: what came since was not seen. */
export const readAllInput = z.strictObject({ until: moment });
