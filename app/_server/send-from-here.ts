import { database } from '#lib/db/connection';
import { env } from '#lib/env/env';
import { keepWorking, type Worker } from '#lib/jobs/keep-working';
import { DeliveryFault } from '#lib/sending/attempt';
import { deliverChat } from '#lib/sending/chat/deliver-chat';
import { deliverMail, openMailRoom } from '#lib/sending/deliver-mail';
import { logFailure } from '#app/_server/log';
import { writeChat } from '#app/_server/write-chat';
import { writeLetter } from '#app/_server/write-letter';

const running = globalThis as typeof globalThis & { countersignWorker?: Worker };

/** This process lets mail and chat messages leave until it is asked to stop; what it has in hand then it finishes. */
export function sendFromHere(): void {
  if (running.countersignWorker) return;
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
  const room = openMailRoom();
  const worker = keepWorking({
    url: DATABASE_DIRECT_URL ?? DATABASE_URL,
    handlers: {
      'deliver-mail': ({ deskId, id }) => deliverMail({ db: database(), deskId }, id, { room, write: writeLetter }),
      'deliver-chat': ({ deskId, id }) => deliverChat({ db: database(), deskId }, id, writeChat),
    },
    // What could not be delivered is tried again and shown to the head: no fault of this process.
    onFailure: (error) => {
      if (!(error instanceof DeliveryFault)) logFailure('jobs', { requestId: 'worker', error });
    },
  });
  running.countersignWorker = worker;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
}
