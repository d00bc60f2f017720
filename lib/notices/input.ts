import { z } from 'zod';
import { moment } from '#lib/db/text-input';
import { TOPICS, type Topic, WAYS } from '#lib/notices/vocabulary';

/** Everything up to the moment the list was drawn: what came since was not seen. */
export const readAllInput = z.strictObject({ until: moment });

const way = z.enum(WAYS, { error: 'wayUnknown' });

/** How this person hears of each topic from now on. */
export const chooseNoticesInput = z.strictObject({
  ways: z.strictObject(Object.fromEntries(TOPICS.map((topic) => [topic, way])) as Record<Topic, typeof way>),
});
