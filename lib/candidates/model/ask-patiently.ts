import { setTimeout as wait } from 'node:timers/promises';
import type { Proposed, Proposer, TextPart } from '#lib/extraction/proposers/proposer';
import { ModelFault } from '#lib/candidates/model/model-fault';

/** How often one part is sent, and the milliseconds between: longer when the server asks for it, up to a limit. */
export const MOST_ASKS = 3;
const PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

/** The answer to one part, asked for again when that may help. Throws ModelFault; when it is stopped, whatever the signal was stopped with. */
export async function askPatiently(
  proposer: Proposer,
  part: TextPart,
  signal: AbortSignal,
  pauseMs = PAUSE_MS,
): Promise<Proposed> {
  for (let asked = 1; ; asked += 1) {
    signal.throwIfAborted();
    try {
      return await proposer.propose(part, signal);
    } catch (error) {
      signal.throwIfAborted();
      const fault = error instanceof ModelFault ? error : new ModelFault('unreadable');
      const { isFinal, waitMs = pauseMs * 4 ** (asked - 1) } = fault.more;
      if (isFinal || asked === MOST_ASKS || waitMs > LONGEST_PAUSE_MS) throw fault;
      await wait(waitMs, undefined, { signal });
    }
  }
}
