import { z } from 'zod';
import { id, text } from '#lib/db/text-input';
import { LONGEST_COMMENT } from './vocabulary';

const seq = z.coerce.number().int().min(1);

/** A person is asked by name by an @ and their id: `@0190a000-…`. */
export const commentInput = z.strictObject({ claimId: id, text: text({ min: 1, max: LONGEST_COMMENT }) });
/** A comment is known by the number of its event. */
export const withdrawCommentInput = z.strictObject({ claimId: id, n: seq });
/** Everything that asks this person by name up to the event `seq`. */
export const seeMentionsInput = z.strictObject({ claimId: id, seq });
