import { Mail, MessageCircleQuestion, Phone, TimerOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { lastAnswer } from '#lib/contacts/contact-words';
import type { LoggedContact } from '#lib/contacts/read-contact-log';
import { channelWord, putsClaim } from '#lib/contacts/vocabulary';
import { ContactWays } from '../_act/contact-ways.client';
import { OpenButton } from '../_act/open-button.client';
import { RemovedCopyNote } from '../../../_copies/removed-copy';
import { dayOf, momentOf } from '#app/_ui/format';
import { KeptFile } from './kept-file';
import { Pins } from './pin-mark';
import { type BodyOf, Buttons, Entry, Nothing, Part, type Row } from './records';
import { t } from './texts';
import type { ClaimView } from './view';

/** Whom the desk asked about this claim or its speaker, the newest first, and why it asked nobody. */
export function ContactLog({ view }: { view: ClaimView }) {
  const { contacts, records, points } = view.screen.page;
  const old = records.filter((row): row is Row & { body: BodyOf<'contact'> } => row.kind === 'contact');
  const exempt = records.filter((row): row is Row & { body: BodyOf<'contact-exempt'> } => row.kind === 'contact-exempt');
  const by = (row: Row) => t('claim.records.by', { name: view.nameOf(row.madeBy), time: view.timeOf(row.madeAt) });
  const isEmpty = contacts.length + old.length + exempt.length === 0;
  return (
    <Part
      id="record-contact"
      icon={<MessageCircleQuestion size={15} aria-hidden />}
      title={t('claim.contacts.heading')}
      pins={<Pins points={points} target={{ field: 'contact' }} />}
    >
      {isEmpty ? <Nothing>{t('claim.contacts.none')}</Nothing> : null}
      {view.may('ask') ? (
        <Buttons>
          <OpenButton dialog="ask" looks="button">
            {t('claim.contacts.ask')}
          </OpenButton>
          <OpenButton dialog="record" about="contact-exempt" looks="button">
            {exempt.length > 0 ? t('claim.records.change') : t('claim.records.exemptAdd')}
          </OpenButton>
        </Buttons>
      ) : null}
      {exempt.map((row) => (
        <Entry
          key={row.id}
          title={t('claim.records.exempt', { reason: t(`words.contactExemption.${row.body.reason}`) })}
          text={row.body.note}
          by={by(row)}
        />
      ))}
      {contacts.map((contact) => (
        <Contact key={contact.id} contact={contact} view={view} />
      ))}
      {old.map((row) => (
        <OldContact key={row.id} body={row.body} by={by(row)} />
      ))}
    </Part>
  );
}

function Contact({ contact, view }: { contact: LoggedContact; view: ClaimView }) {
  const { body, askedAt, steps, use } = contact;
  const { words, claim } = view.screen.page;
  const name = [body.who, body.role, body.organisation].filter(Boolean).join(', ');
  const puts = contact.claimId !== claim.id || putsClaim(body.words, { claimLine: words.claimLine, quote: words.passage.quote });
  return (
    <article id={`contact-${contact.id}`} aria-label={name} className="mt-3 scroll-mt-20 border-t border-line pt-3">
      <h4 className="font-medium" dir="auto">
        {name}
      </h4>
      <p className="num flex flex-wrap items-center gap-x-1.5 text-xs text-ink3">
        {body.channel === 'phone' ? <Phone size={12} aria-hidden /> : <Mail size={12} aria-hidden />}
        {t('claim.contacts.by', { channel: channelWord(body.channel) })}
        <span>
          {t('claim.contacts.asked', { name: view.nameOf(contact.madeBy), time: view.timeOf(askedAt) })}, {askedOn(contact, view)}
        </span>
      </p>
      {contact.address ? (
        <p className="text-xs text-ink2" dir="auto">
          <span className="text-ink3">{t('claim.contacts.address')}:</span> {contact.address}
        </p>
      ) : null}
      <Quoted text={body.words} />
      {puts ? null : <p className="mt-1 text-xs font-medium text-(--st-sent-back)">{t('claim.contacts.notPut')}</p>}
      <Deadline contact={contact} view={view} />
      {steps.length > 0 ? (
        <ol className="mt-2 space-y-2">
          {steps.map((step) => (
            <li key={step.n}>
              <StepView step={step} view={view} />
            </li>
          ))}
        </ol>
      ) : null}
      {use === 'none' ? <p className="mt-1 text-xs text-ink2">{t('claim.contacts.notUsed')}</p> : null}
      {use === 'behind' ? <p className="mt-1 text-xs font-medium text-sourcing">{t('claim.contacts.behind')}</p> : null}
      <Ways contact={contact} view={view} />
    </article>
  );
}

function askedOn({ numbers, claimId }: LoggedContact, { screen }: ClaimView): string {
  const own = screen.page.claim.id;
  const others = Object.entries(numbers).filter(([id]) => id !== own && id !== claimId);
  const also = others.map(([, number]) => number).join(', ');
  const first =
    claimId === own ? t('claim.contacts.askedOnThis') : t('claim.contacts.askedOn', { claims: numbers[claimId] ?? '' });
  return also ? `${first}, ${t('claim.contacts.also', { claims: also })}` : first;
}

/** By when an answer is wanted, on the desk's clock and on theirs, and how long that still is. */
function Deadline({ contact, view }: { contact: LoggedContact; view: ClaimView }) {
  const { deadline, body, steps } = contact;
  if (!deadline || lastAnswer(steps)) return null;
  const { now } = view.clock;
  const isOver = deadline <= now;
  const theirs =
    body.timeZone === view.person.timeZone
      ? ''
      : ` (${t('claim.contacts.theirs', {
          time: momentOf(deadline, { now, timeZone: body.timeZone }),
          zone: body.timeZone.replaceAll('_', ' '),
        })})`;
  return (
    <p className="num mt-1.5 flex flex-wrap items-center gap-x-2 text-xs">
      <span>
        {t('claim.contacts.deadline', { time: view.timeOf(deadline) })}
        {theirs}
      </span>
      {isOver ? (
        <span className="inline-flex items-center gap-1 font-semibold text-(--st-sent-back)">
          <TimerOff size={12} aria-hidden />
          {t('claim.contacts.over')}
        </span>
      ) : (
        <span className="font-semibold text-sourcing">{timeLeft(deadline.getTime() - now.getTime())}</span>
      )}
    </p>
  );
}

function timeLeft(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 90) return t('claim.contacts.leftMinutes', { count: minutes });
  if (minutes < 48 * 60) return t('claim.contacts.left', { count: Math.round(minutes / 60) });
  return t('claim.contacts.leftDays', { count: Math.round(minutes / 60 / 24) });
}

function StepView({ step, view }: { step: LoggedContact['steps'][number]; view: ClaimView }) {
  const said = { time: view.timeOf(step.at), name: view.nameOf(step.madeBy) };
  if (!('outcome' in step.body)) {
    return (
      <>
        <p className="num text-xs text-ink2">{t('claim.contacts.reminded', said)}</p>
        {step.body.words ? <Quoted text={step.body.words} /> : null}
      </>
    );
  }
  const { outcome, answer } = step.body;
  return (
    <>
      <p className="num text-ink2">{t('claim.contacts.answered', { ...said, outcome: t(`words.contactOutcome.${outcome}`) })}</p>
      {answer ? <Quoted text={answer} /> : null}
      <StepFile step={step} view={view} />
    </>
  );
}

function StepFile({ step, view }: { step: LoggedContact['steps'][number]; view: ClaimView }) {
  const removed = view.screen.removed.find(({ kind, sha256 }) => kind === 'file' && sha256 === step.fileSha256);
  if (removed) return <RemovedCopyNote copy={removed} timeZone={view.person.timeZone} />;
  return step.file ? <KeptFile file={step.file} locator={null} /> : null;
}

function Ways({ contact, view }: { contact: LoggedContact; view: ClaimView }) {
  const { id, body, steps, address } = contact;
  const answer = lastAnswer(steps);
  const isOpen = !answer || answer.outcome === 'no-answer';
  const of = <span className="sr-only">{t('claim.contacts.of', { who: body.who })}</span>;
  return (
    <Buttons>
      {view.may('note-answer') ? (
        <OpenButton dialog="answer" about={id} looks="button">
          {isOpen ? t('claim.contacts.answer') : t('claim.contacts.another')}
          {of}
        </OpenButton>
      ) : null}
      {isOpen && view.may('remind') ? (
        <OpenButton dialog="remind" about={id} looks="button">
          {t('claim.contacts.remind')}
          {of}
        </OpenButton>
      ) : null}
      <ContactWays
        contactId={id}
        words={body.words}
        mailTo={body.channel === 'mail' ? address : null}
        texts={pressTexts(contact, view)}
      />
    </Buttons>
  );
}

function pressTexts({ steps, use, body }: LoggedContact, { may }: ClaimView) {
  return {
    noAnswer: !lastAnswer(steps) && may('note-answer') ? t('claim.contacts.noAnswer') : null,
    use: use !== 'whole' && may('use-contact') ? t('claim.contacts.useHere') : null,
    of: t('claim.contacts.of', { who: body.who }),
  };
}

/** A contact from before there was a log: one record with its outcome. */
function OldContact({ body, by }: { body: BodyOf<'contact'>; by: string }) {
  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="font-medium" dir="auto">
        {t('claim.records.asked', { who: body.who, channel: body.channel, day: dayOf(body.askedOn) })}
      </p>
      <Quoted text={body.words} />
      <p className="mt-1 font-medium">{t(`words.contactOutcome.${body.outcome}`)}</p>
      {body.answer ? <Quoted text={body.answer} /> : null}
      <p className="mt-0.5 text-xs text-ink3">{by}</p>
    </div>
  );
}

function Quoted({ text }: { text: string }): ReactNode {
  return (
    <blockquote
      className="serif mt-1 border-s-2 border-line2 ps-3 text-[15px] leading-[1.5] break-words whitespace-pre-line"
      dir="auto"
    >
      {text}
    </blockquote>
  );
}
