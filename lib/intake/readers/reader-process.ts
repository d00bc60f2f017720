import { answerApart } from '#lib/intake/readers/answer-apart';
import { CannotRead, type OriginalName } from '#lib/intake/readers/original';
import { readBytes } from '#lib/intake/readers/read-bytes';

// Started by readOriginal for one original.
await answerApart<OriginalName>((bytes, given) =>
  readBytes(bytes, given).catch((error: unknown) => ({
    // What a broken file makes of a library is the file's fault.
    unreadable: error instanceof CannotRead ? error.code : 'originalIsBroken',
  })),
);
