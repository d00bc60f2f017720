import type { PublishedCheck, PublishedContact } from '#lib/publishing/published-check';
import { channelWord } from '#lib/contacts/vocabulary';
import { dayOf, languageName, t } from './texts';

/** Whom the desk asked before it published, and what came back. */
export function Contacts({ contacts }: { contacts: readonly PublishedContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section className="part">
      <h2>{t('contacts.heading')}</h2>
      <ul className="lines">
        {contacts.map((contact, i) => (
          <li key={i} dir="auto">
            <ContactLine contact={contact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContactLine({ contact }: { contact: PublishedContact }) {
  if (contact.kind === 'exempt') return [t(`contacts.exempt.${contact.reason}`), contact.note].filter(Boolean).join(' ');
  const { who, role, organisation, channel, words, askedOn, outcome } = contact;
  const whom = [who, role, organisation].filter(Boolean).join(', ');
  const asked = t('contacts.asked', { who: whom, channel: channelWord(channel), way: channel, words, day: dayOf(askedOn) });
  const ended = /[.!?…]$/u.test(asked) ? asked : `${asked}.`;
  return [ended, t(`contacts.outcome.${outcome}`), answerOf(contact)].filter(Boolean).join(' ');
}

function answerOf({ answer, answeredOn }: Extract<PublishedContact, { kind: 'asked' }>): string {
  if (!answeredOn) return answer ? t('contacts.answer', { answer }) : '';
  const day = dayOf(answeredOn);
  return answer ? t('contacts.answerOn', { answer, day }) : t('contacts.answeredOn', { day });
}

/** What stands between the speaker's words and the reader when the document is a translation. */
export function Translation({ check }: { check: PublishedCheck }) {
  const { translatedFrom, translator, isMachineTranslated } = check.document;
  if (!translatedFrom) return null;
  const rendering = check.signatures.find((signature) => signature.act === 'rendering');
  const facts = {
    kind: isMachineTranslated ? 'machine' : 'human',
    language: languageName(translatedFrom),
    translator: translator ?? 'none',
  };
  return (
    <section className="part">
      <h2>{t('translation.heading')}</h2>
      <p className="prose">
        {rendering
          ? t('translation.signed', { ...facts, reader: rendering.name ?? 'none', day: dayOf(rendering.at, check.timeZone) })
          : t('translation.unsigned', facts)}
      </p>
    </section>
  );
}
