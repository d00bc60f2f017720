import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../../../_marks/avatar';
import { PencilTick } from '../../../../_marks/pencil-tick';
import { StaleTick } from '../../../../_marks/stale-tick';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { Section } from './section';
import { shortHash, t } from './texts';

interface Props {
  screen: ClaimScreen;
  personId: string;
  timeOf: (at: Date) => string;
  canSign: boolean;
}

/** Who stands behind the claim: those who made it, those who signed it, and whose name is still missing. */
export function Signatures({ screen, personId, timeOf, canSign }: Props) {
  const { page, names, history } = screen;
  const { facts, round } = page.claim;
  const signed = page.signOffs.filter((signOff) => signOff.round === round).toReversed();
  const missing = facts.signaturesNeeded - facts.signers.length;
  const submitted = history.find(({ kind }) => kind === 'submit');
  const nameOf = (id: string) => (id === personId ? t('claim.signatures.you', { name: names.get(id) ?? '' }) : (names.get(id) ?? t('claim.history.somebody')));
  const makerLine = (id: string) => (submitted && id === facts.assigneeId ? t('claim.signatures.submitted', { time: timeOf(submitted.at) }) : t('claim.signatures.made'));
  return (
    <Section id="signatures" title={t('claim.signatures.heading')} side={t('claim.signatures.policy', { count: facts.signaturesNeeded })}>
      <ol className="relative space-y-2.5 ps-7 before:absolute before:start-[10px] before:top-3 before:bottom-4 before:w-px before:bg-line2">
        {facts.makers.map((id) => (
          <Row key={id} name={names.get(id) ?? ''} title={nameOf(id)} text={makerLine(id)} />
        ))}
        {signed.map((signOff) => (
          <Row
            key={signOff.id}
            name={signOff.name ?? ''}
            title={nameOf(signOff.personId)}
            text={t(signOff.counts ? 'claim.signatures.signed' : 'claim.signatures.stale', { time: timeOf(signOff.at) })}
            mark={<SignMark counts={signOff.counts} />}
          />
        ))}
        {missing > 0 && canSign ? (
          <Row
            name={names.get(personId) ?? ''}
            title={nameOf(personId)}
            text={t('claim.signatures.pending')}
            mark={<span className="rounded-md border border-dashed border-ink3 px-2 py-0.5 text-xs text-ink2">{t('claim.signatures.yours')}</span>}
          />
        ) : null}
        {missing > 0 && !canSign ? (
          <li className="relative flex min-h-[21px] items-center text-ink2">
            <span className="absolute -start-7 size-[21px] rounded-full border border-dashed border-ink3 bg-surface" aria-hidden />
            {t('claim.signatures.open', { count: missing })}
          </li>
        ) : null}
      </ol>
      {page.statement && facts.stage === 'review' ? <WouldSign digest={page.statement.digest} /> : null}
    </Section>
  );
}

function Row({ name, title, text, mark }: { name: string; title: string; text: string; mark?: ReactNode }) {
  return (
    <li className="relative flex min-h-[34px] items-center gap-2">
      <span className="absolute -start-7">
        <Avatar name={name} size={21} />
      </span>
      <span className="min-w-0 flex-1 leading-tight">
        <span className="block font-medium" dir="auto">
          {title}
        </span>
        <span className="num block text-xs text-ink3">{text}</span>
      </span>
      {mark}
    </li>
  );
}

function SignMark({ counts }: { counts: boolean }) {
  return (
    <span className={counts ? 'text-signed' : 'text-(--st-sent-back)'}>
      {counts ? <PencilTick size={22} /> : <StaleTick size={20} />}
      <span className="sr-only">{t(counts ? 'claim.signatures.counts' : 'claim.signatures.countsNot')}</span>
    </span>
  );
}

function WouldSign({ digest }: { digest: string }) {
  return (
    <div className="mt-4 rounded-lg bg-sunk px-3 py-2.5 text-xs text-ink2">
      <p className="mb-1 flex items-center gap-1.5 font-medium text-ink">
        <Lock size={12} aria-hidden />
        {t('claim.signatures.wouldSign')}
      </p>
      <p className="font-mono text-[11px]" title={digest}>
        {shortHash(digest, 4)}
      </p>
      <p>{t('claim.signatures.covers')}</p>
    </div>
  );
}
