import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { DeliveryFault } from '#lib/sending/attempt';
import { asHtml, asText, type Letter, oneLine } from '#lib/sending/mail/letter';

/** A letter with its cover. */
export interface Mail {
  letter: Letter;
  to: { name: string; email: string };
  messageId: string;
  date: Date;
  /** Letters, digits and hyphens; names the file where mail is kept. */
  name: string;
}

export interface Postbox {
  /** Throws a DeliveryFault that says why it could not leave. */
  post: (mail: Mail) => Promise<void>;
}

interface Server {
  /** smtp://… or smtps://…, with name and password where the server wants them. */
  url: string;
  from: string;
}

const WAIT_MS = 10_000;

/** Mail through a server. */
export function openServer({ url, from }: Server): Postbox {
  const limits = { connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: 2 * WAIT_MS, dnsTimeout: WAIT_MS };
  const transport = createTransport({ url, ...limits, disableFileAccess: true, disableUrlAccess: true });
  return {
    post: async (mail) => {
      try {
        await transport.sendMail(optionsOf(mail, from));
      } catch (error) {
        throw faultOf(error);
      }
    },
  };
}

/** Mail as files of a folder, readable by their owner alone: written whole or not at all, the same mail under the same name. */
export function openFolder(folder: string, from: string): Postbox {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    post: async (mail) => {
      const { message } = (await transport.sendMail(optionsOf(mail, from))) as { message: Buffer };
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${mail.name}.eml`);
      const half = `${file}.${process.pid}.half`;
      await writeFile(half, message, { mode: 0o600 });
      await rename(half, file);
    },
  };
}

function optionsOf({ letter, to, messageId, date }: Mail, from: string): SendMailOptions {
  return {
    from,
    to: { name: oneLine(to.name), address: oneLine(to.email) },
    subject: oneLine(letter.subject),
    text: asText(letter),
    html: asHtml(letter),
    messageId,
    date,
    // RFC 3834: nobody's holiday notice should answer.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

/** What the server said, as a code: its words may quote addresses, so they are not kept. */
function faultOf(error: unknown): DeliveryFault {
  const { code, responseCode } = Object(error) as { code?: string; responseCode?: number };
  if (code === 'EAUTH') return new DeliveryFault('mail-login');
  if (responseCode !== undefined && responseCode >= 500) return new DeliveryFault('mail-refused', true);
  if (responseCode !== undefined) return new DeliveryFault('mail-later');
  return new DeliveryFault('mail-unreachable');
}
