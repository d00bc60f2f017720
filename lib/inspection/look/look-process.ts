import { CannotLook } from '#lib/inspection/look/looked';
import { lookInto } from '#lib/inspection/look/look-into';
import { answerApart } from '#lib/intake/readers/answer-apart';

// Started by lookApart for one file.
await answerApart<{ name: string }>((bytes, { name }) =>
  lookInto(bytes, name).catch((error: unknown) => ({ refused: error instanceof CannotLook ? error.code : 'originalIsBroken' })),
);
