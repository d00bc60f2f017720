import { z } from 'zod';

/** Nothing to say: the desk is the one the screen was made for. */
export const checkLedgerInput = z.strictObject({});
