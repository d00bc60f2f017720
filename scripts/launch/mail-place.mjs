import { Halt } from './halt.mjs';

/**
 * Where mail goes, in a line for the terminal. Refuses settings with which no mail would ever leave.
 * @param {{ SMTP_URL?: string, MAIL_FROM?: string, MAIL_DIR: string }} env
 */
export function sayMailPlace({ SMTP_URL, MAIL_FROM, MAIL_DIR }) {
  if (!SMTP_URL) return `Mail: SMTP_URL is not set, so mail is kept as files in ${MAIL_DIR}.`;
  const url = URL.canParse(SMTP_URL) ? new URL(SMTP_URL) : null;
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new Halt('SMTP_URL must be like smtps://name:password@mail.example.org, or smtp:// with a port.');
  if (!MAIL_FROM)
    throw new Halt('MAIL_FROM must say whom mail comes from, like "Our desk <desk@example.org>", since SMTP_URL is set.');
  return `Mail: through ${url.hostname}.`;
}
