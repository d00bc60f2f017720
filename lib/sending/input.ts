import { z } from 'zod';
import { id, webAddress } from '#lib/db/text-input';
import { TOPICS } from '#lib/notices/vocabulary';

export const sendAgainInput = z.strictObject({ deliveryId: id });

const topics = z
  .array(z.enum(TOPICS, { error: 'topicUnknown' }))
  .min(1, { error: 'topicMissing' })
  .max(TOPICS.length)
  .refine((list) => new Set(list).size === list.length, { error: 'topicUnknown' });

/** Where the desk's chat listens, and of what it hears. */
export const setChatInput = z.strictObject({ url: webAddress, topics });

/** It goes to whoever asks for it. */
export const testMailInput = z.strictObject({});

/** The chat itself is what is meant; nothing is to be said beside it. */
export const chatInput = z.strictObject({});
