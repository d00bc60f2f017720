import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Handlers, keepWorking, type Worker } from '#lib/jobs/keep-working';

/** An hour: a trial says itself when jobs are worked off. */
const NEVER_MS = 3_600_000;

/** A worker that does nothing until it is told to. What its handlers throw is collected. */
export function openTrialWorker(handlers: Handlers): Worker & { faults: unknown[] } {
  const faults: unknown[] = [];
  const url = process.env.TEST_DATABASE_URL ?? '';
  return { ...keepWorking({ url, handlers, onFailure: (fault) => faults.push(fault), everyMs: NEVER_MS }), faults };
}

export interface TrialMail {
  file: string;
  to: string;
  subject: string;
  /** The whole file, decoded as far as these mails need it. */
  text: string;
}

/** A folder for mail, and what lies in it. */
export function makeMailFolder(): { folder: string; read: () => TrialMail[] } {
  const folder = join(mkdtempSync(join(tmpdir(), 'countersign-mail-')), 'mail');
  return { folder, read: () => readMails(folder) };
}

function readMails(folder: string): TrialMail[] {
  let files: string[] = [];
  try {
    files = readdirSync(folder).toSorted();
  } catch {
    // Made with the first mail.
  }
  return files.map((file) => {
    const text = decode(readFileSync(join(folder, file), 'utf8'));
    const header = (name: string) =>
      new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'm').exec(text)?.[1]?.replaceAll(/\r\n[ \t]/g, ' ') ?? '';
    return { file, to: header('To'), subject: header('Subject'), text };
  });
}

/** Quoted-printable, RFC 2045 section 6.7. */
function decode(raw: string): string {
  const joined = raw.replaceAll('=\r\n', '');
  return joined.replaceAll(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'));
}
