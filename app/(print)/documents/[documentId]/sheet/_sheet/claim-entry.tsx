import { channelWord } from '#lib/contacts/vocabulary';
import { dayOf, momentOf, shortHash } from '#app/_ui/format';
import type { ClaimRow, RenderingRow } from '#lib/exports/read-claim-rows';
import type { Finding, Outcome } from '#lib/verdicts/verdict-content';
import { QUESTIONS, type Question } from '#lib/workflow/vocabulary';
import type { Clock } from './sheet-view';
import { t } from './texts';

/** One claim of the sheet: where it is, what was found, by whom, on how many sources, and who signed it. */
export function ClaimEntry({ claim, clock }: { claim: ClaimRow; clock: Clock }) {
  return (
    <li className="break-inside-avoid border-b border-line2 py-3">
      <div className="flex items-baseline gap-3">
        <span className="num w-7 shrink-0 text-ink2">{claim.number}</span>
        <div className="min-w-0 flex-1">
          <p className="serif text-[17px] leading-[1.3] font-semibold" dir="auto">
            {claim.claimLine}
          </p>
          <p className="num mt-0.5 text-xs text-ink2">{standing(claim)}</p>
          <dl className="mt-1.5 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-0.5">
            {QUESTIONS.filter((question) => claim.questions.includes(question)).map((question) => (
              <Answer key={question} question={question} finding={claim[question]} />
            ))}
            {claim.outcome ? <Row name={t('sheet.claim.outcome')}>{outcomeOf(claim.outcome)}</Row> : null}
            {claim.rendering ? <Rendering rendering={claim.rendering} clock={clock} /> : null}
            <Row name={t('sheet.claim.sources')}>{t('sheet.claim.counts', { ...claim.origins })}</Row>
            {claim.contacts.length > 0 ? (
              <Row name={t('sheet.claim.contact')}>{claim.contacts.map(contactOf).join(' ')}</Row>
            ) : null}
            {claim.overrides.length > 0 ? (
              <Row name={t('sheet.claim.overrides')}>
                {claim.overrides.map(({ gate, name, at, reason }) => (
                  <span key={at + gate} className="num block">
                    {t('sheet.claim.override', {
                      gate: t(`sheet.claim.gate.${gate}`),
                      name,
                      time: momentOf(new Date(at), clock),
                    })}{' '}
                    <span dir="auto">{reason}</span>
                  </span>
                ))}
              </Row>
            ) : null}
            <Row name={t('sheet.claim.signed')}>
              {claim.signatures.length === 0 ? t('sheet.claim.unsigned') : null}
              {claim.signatures.map(({ name, at, digest, isOfFirstChain }) => (
                <span key={digest + name} className="num block">
                  {t('sheet.claim.signature', { name, time: momentOf(new Date(at), clock) })}{' '}
                  <span className="font-mono text-xs">{shortHash(digest, 4)}</span>
                  {isOfFirstChain ? <span> ({t('sheet.claim.firstChain')})</span> : null}
                </span>
              ))}
            </Row>
          </dl>
        </div>
      </div>
    </li>
  );
}

function standing({ stage, closeReason, isHeld, isObjected, isStale, rework, assignee, depth, claimant }: ClaimRow): string {
  const parts = [
    t(`words.stage.${stage}`),
    closeReason && stage === 'closed' ? t(`words.closeReason.${closeReason}`) : null,
    isHeld ? t('words.condition.on-hold') : null,
    isObjected ? t('words.condition.objection') : null,
    isStale ? t('words.condition.stale') : null,
    rework ? t('sheet.claim.rework', { kind: t(`words.reworkKind.${rework}`) }) : null,
    t(`words.depth.${depth}`),
    claimant ? t('sheet.claim.saidBy', { who: claimant }) : null,
    assignee ? t('sheet.claim.checkedBy', { name: assignee }) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What the original says, and who put their name to it. */
function Rendering({ rendering, clock }: { rendering: RenderingRow; clock: Clock }) {
  const { original, language, fidelity, note, found, name, at, kept } = rendering;
  return (
    <Row name={t('sheet.claim.original')}>
      <span className="serif block" dir="auto" lang={language}>
        {original}
      </span>
      <span className="block">
        {t(`words.fidelity.${fidelity}`)} <span dir="auto">{note}</span>
      </span>
      <span className="num block break-words">
        {t('sheet.claim.readBy', { name, time: momentOf(new Date(at), clock) })} <span dir="auto">{found}</span>
      </span>
      {kept ? (
        <span className="block break-words" dir="auto">
          {t('sheet.claim.keptOriginal', { title: kept.title, publisher: kept.publisher })}{' '}
          <span className="font-mono text-xs">{shortHash(kept.fileSha256 ?? kept.snapshotSha256 ?? kept.source.digest, 4)}</span>
        </span>
      ) : null}
    </Row>
  );
}

function Answer({ question, finding }: { question: Question; finding: Finding | null }) {
  return (
    <Row name={t(`words.question.${question}`)}>
      {finding === null ? t('words.finding.notRated') : null}
      {finding?.state === 'open' ? `${t('words.finding.open')}: ${finding.because}` : null}
      {finding?.state === 'rated' ? (
        <>
          <span className="font-semibold">{finding.label}</span> <span dir="auto">{finding.reason}</span>
        </>
      ) : null}
    </Row>
  );
}

function outcomeOf(outcome: Outcome): string {
  const word = t(`words.outcome.${outcome.kind}`);
  if (outcome.kind === 'stands') return word;
  return `${word}: ${outcome.kind === 'change' ? outcome.wording : outcome.reason}`;
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function contactOf(contact: ClaimRow['contacts'][number]): string {
  if (contact.kind === 'contact-exempt') return `${t(`words.contactExemption.${contact.reason}`)}.`;
  const { who, role, organisation, channel, askedOn, answeredOn, outcome } = contact;
  return t('sheet.claim.asked', {
    who: [who, role, organisation].filter(Boolean).join(', '),
    channel: channelWord(channel),
    way: channel,
    day: dayOf(askedOn),
    outcome: t(`words.contactOutcome.${outcome}`),
    answered: answeredOn ? dayOf(answeredOn) : 'none',
  });
}
