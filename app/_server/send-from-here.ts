import { database } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { keepWorking, type Worker } from '#lib/jobs/keep-working';
import { openModel } from '#lib/candidates/model/open-model';
import { readWithModel } from '#lib/candidates/model/read-with-model';
import { DeliveryFault } from '#lib/sending/attempt';
import { deliverChat } from '#lib/sending/chat/deliver-chat';
import { deliverMail, openMailRoom } from '#lib/sending/deliver-mail';
import { logFailure } from '#app/_server/log';
import { writeChat } from '#app/_server/write-chat';
import { writeLetter } from '#app/_server/write-letter';

const running = globalThis as typeof globalThis & { countersignWorker?: Worker };

/**
 * This process lets mail and chat messages leave and has texts read by a model, where one is set, until it is asked to stop. The
 * messages it has in hand then it finishes; a reading, which may take minutes, is left to the next instance.
 */
export function sendFromHere(): void {
  if (running.countersignWorker) return;
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
  const room = openMailRoom();
  const end = new AbortController();
  const worker = keepWorking({
    url: DATABASE_DIRECT_URL ?? DATABASE_URL,
    handlers: {
      'deliver-mail': ({ deskId, id }) => deliverMail({ db: database(), deskId }, id, { room, write: writeLetter }),
      'deliver-chat': ({ deskId, id }) => deliverChat({ db: database(), deskId }, id, writeChat),
      'read-with-model': ({ deskId, id }) =>
        readWithModel({ db: database(), deskId }, id, { open: openModel, signal: end.signal }),
    },
    // What could not be delivered is tried again and shown to the head: no fault of this process.
    onFailure: (error) => {
      const isEnd = end.signal.aborted && error === end.signal.reason;
      if (!(error instanceof DeliveryFault) && !isEnd) logFailure('jobs', { requestId: 'worker', error });
    },
  });
  running.countersignWorker = worker;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      end.abort();
      void worker.stop();
    });
}
