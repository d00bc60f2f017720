import type { DeskScope } from '#lib/db/in-desk';
import { baseUrl, env } from '#lib/env/env';
import { attempt } from '#lib/sending/attempt';
import { type Letter, messageId } from '#lib/sending/mail/letter';
import { openFolder, openServer, type Postbox } from '#lib/sending/mail/postbox';
import { markSent, type Message, readMessage } from '#lib/sending/read-message';

/** Puts a message into words. The sentences are not this room's to know. */
export type WriteLetter = (message: Message) => Letter;

export interface MailRoom {
  server: Postbox | null;
  folder: Postbox;
}

/** Whom mail comes from that is only kept as files. */
const NOBODY = 'Countersign <desk@localhost>';

/** The ways out for mail, by the settings of the process. */
export function openMailRoom(): MailRoom {
  const { SMTP_URL: url, MAIL_FROM: from = NOBODY, MAIL_DIR: folder } = env();
  return { server: url ? openServer({ url, from }) : null, folder: openFolder(folder, from) };
}

/** One try at a mail. The people of the demo desk have no mailboxes: their mail is kept as files in any case. */
export function deliverMail(
  scope: DeskScope,
  id: string,
  { room, write }: { room: MailRoom; write: WriteLetter },
): Promise<void> {
  return attempt<Message>(scope, id, {
    read: (tx, delivery) => readMessage(tx, delivery, new Date()),
    send: async (message) => {
      const { server, folder } = room;
      const { to, at } = message;
      const name = `${at.toISOString().replaceAll(/[:.]/g, '-')}-${message.id}`;
      const mail = { letter: write(message), to, messageId: messageId(message.id, baseUrl()), date: at, name };
      await (message.desk.isDemo ? folder : (server ?? folder)).post(mail);
    },
    done: (tx, message) => markSent(tx, message, new Date()),
  });
}
