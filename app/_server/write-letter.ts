import { createTranslator } from 'next-intl';
import { momentOf } from '#app/_ui/format';
import { baseUrl } from '#lib/env/env';
import type { Notice } from '#lib/notices/read-inbox';
import { TOPIC_OF } from '#lib/notices/vocabulary';
import type { Letter, LetterEntry } from '#lib/sending/mail/letter';
import type { Message } from '#lib/sending/read-message';
import mail from '../../messages/en/mail.json';
import notices from '../../messages/en/notices.json';

const t = createTranslator({ locale: 'en', messages: { mail, notices } });

/** A message in the words of the newsroom: what it is about, why it comes to this person, the way there, and how to change that. */
export function writeLetter(message: Message): Letter {
  const { waits, happened, isDigest, desk } = message;
  const clock = { now: message.at, timeZone: desk.timeZone };
  const entries = (list: Notice[]) => list.map((notice) => entryOf(notice, clock));
  const isMixed = waits.length > 0 && happened.length > 0;
  const parts = [
    { heading: isMixed ? t('mail.waits') : null, entries: entries(waits) },
    { heading: isMixed ? t('mail.happened') : null, entries: entries(happened) },
  ];
  const topics = [...new Set([...waits, ...happened].map(({ kind }) => t(`mail.topic.${TOPIC_OF[kind]}`)))].join('; ');
  return {
    subject: subjectOf(message),
    parts: parts.filter((part) => part.entries.length > 0),
    why: isDigest ? t('mail.why.digest', { desk: desk.name }) : t('mail.why.once', { desk: desk.name, topics }),
    change: { words: t('mail.change'), url: `${baseUrl()}/inbox#choices` },
  };
}

function subjectOf({ waits, happened, isDigest, desk }: Message): string {
  if (isDigest) return t('mail.subject.digest', { desk: desk.name, count: waits.length });
  const all = [...waits, ...happened];
  const [first] = all;
  if (!first) throw new Error('a letter about nothing');
  const what = t(`mail.what.${first.kind}`);
  if (all.length === 1) return t('mail.subject.one', { about: aboutOf(first), what });
  return all.every(({ kind, claim }) => kind === first.kind && claim !== null)
    ? t('mail.subject.same', { count: all.length, what })
    : t('mail.subject.several', { count: all.length, desk: desk.name });
}

function aboutOf({ claim, document }: Notice): string {
  return claim ? t('mail.claim', { number: claim.number }) : document.title;
}

function entryOf(notice: Notice, clock: { now: Date; timeZone: string }): LetterEntry {
  const { claim, document, kind, by, about } = notice;
  const why = t(`notices.why.${kind}`, { name: by ?? '', time: about ? momentOf(about, clock) : '' });
  return {
    line: claim ? `${aboutOf(notice)}: ${why}` : why,
    about: claim ? claim.claimLine : document.title,
    place: claim ? document.title : null,
    url: claim ? `${baseUrl()}/claims/${claim.id}` : `${baseUrl()}/documents/${document.id}`,
  };
}
