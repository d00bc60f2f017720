import { createTranslator } from 'next-intl';
import assign from '../../../../messages/en/assign.json';
import queue from '../../../../messages/en/queue.json';
import words from '../../../../messages/en/words.json';

/** The sentences of the queue, for the parts drawn on the server. */
export const t = createTranslator({ locale: 'en', messages: { queue, words } });
/** For the parts that run in the browser. */
export const queueTexts = {
  ...queue,
  assign,
  words: { stage: words.stage, condition: words.condition, question: words.question, finding: words.finding },
};
