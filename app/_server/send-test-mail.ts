import { createTranslator } from 'next-intl';
import type { z } from 'zod';
import type { Ctx } from '#lib/db/ctx';
import { baseUrl } from '#lib/env/env';
import { openMailRoom } from '#lib/sending/deliver-mail';
import type { testMailInput } from '#lib/sending/input';
import { testMail } from '#lib/sending/mail/test-mail';
import mail from '../../messages/en/mail.json';

const t = createTranslator({ locale: 'en', messages: mail });

/** The head's test mail, in the words of the newsroom. */
export function sendTestMail(ctx: Ctx, input: z.infer<typeof testMailInput>) {
  const url = `${baseUrl()}/settings`;
  const entry = { line: t('test.line'), about: t('test.about'), place: null, url };
  const letter = {
    subject: t('test.subject'),
    parts: [{ heading: null, entries: [entry] }],
    why: t('test.why'),
    change: { words: t('test.change'), url },
  };
  return testMail(ctx, input, { room: openMailRoom(), letter });
}
