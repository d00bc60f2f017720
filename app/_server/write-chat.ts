import { createTranslator } from 'next-intl';
import { baseUrl } from '#lib/env/env';
import type { Notice } from '#lib/notices/read-inbox';
import type { ChatBody } from '#lib/sending/chat/post-chat';
import mail from '../../messages/en/mail.json';

const t = createTranslator({ locale: 'en', messages: mail });

/** Notices as one message for a chat: the claim by its number, what is the case, and the way there. Nothing that people typed. */
export function writeChat(notices: Notice[], at: Date): ChatBody {
  const items = notices.map(({ kind, claim, document }) => ({
    kind,
    claim: claim?.number ?? null,
    url: claim ? `${baseUrl()}/claims/${claim.id}` : `${baseUrl()}/documents/${document.id}`,
  }));
  const lines = items.map(({ kind, claim, url }) => {
    const about = claim === null ? t('chat.document') : t('claim', { number: claim });
    return `${t('subject.one', { about, what: t(`chat.what.${kind}`) })} ${url}`;
  });
  return { type: 'notice', timestamp: at.toISOString(), text: lines.join('\n'), items };
}
