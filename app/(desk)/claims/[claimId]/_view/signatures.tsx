import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { Avatar, PencilTick, StaleTick } from '#ui/marks';
import { Section } from './section';
import { shortHash } from '#app/_ui/format';
import { t } from './texts';

interface Props {
  screen: ClaimScreen;
  personId: string;
  timeOf: (at: Date) => string;
  canSign: boolean;
}

/** Who stands behind the claim: those who made it, those who signed it, and whose name is still missing. */
export function Signatures(props: Props) {
  const { page, history } = props.screen;
  const { facts, round } = page.claim;
  if (facts.makers.length === 0 && page.signOffs.length === 0) return null;
  const signed = page.signOffs.filter((signOff) => signOff.round === round).toReversed();
  const submitted = BEFORE_REVIEW.includes(facts.stage) ? undefined : history.find(({ kind }) => kind === 'submit');
  const nameOf = nameFor(props);
  const made = (id: string) =>
    submitted && id === facts.assigneeId
      ? t('claim.signatures.submitted', { time: props.timeOf(submitted.at) })
      : t('claim.signatures.made');
  return (
    <Section
      id="signatures"
      title={t('claim.signatures.heading')}
      side={t('claim.signatures.policy', { count: facts.signaturesNeeded })}
    >
      <ol className="relative space-y-2.5 ps-7 before:absolute before:start-[10px] before:top-3 before:bottom-4 before:w-px before:bg-line2">
        {facts.makers.map((id) => (
          <Row key={id} name={nameOf(id)} text={made(id)} />
        ))}
        {signed.map((signOff) => (
          <Row
            key={signOff.id}
            name={nameOf(signOff.personId)}
            text={t(signOff.counts ? 'claim.signatures.signed' : 'claim.signatures.stale', { time: props.timeOf(signOff.at) })}
            mark={<SignMark counts={signOff.counts} />}
          />
        ))}
        <Missing {...props} count={facts.signaturesNeeded - facts.signers.length} />
      </ol>
      {page.statement && facts.stage === 'review' ? <WouldSign digest={page.statement.digest} /> : null}
    </Section>
  );
}

const BEFORE_REVIEW: readonly string[] = ['triage', 'assigned', 'sourcing', 'verdict'];

function nameFor({ screen, personId }: Props) {
  return (id: string) => {
    const name = screen.names.get(id) ?? t('claim.history.somebody');
    return id === personId ? t('claim.signatures.you', { name }) : name;
  };
}

/** The signature that is still missing: this person's own place, or an empty one. */
function Missing({ count, ...props }: Props & { count: number }) {
  if (count <= 0) return null;
  if (!props.canSign) {
    return (
      <li className="relative flex min-h-[21px] items-center text-ink2">
        <span className="absolute -start-7 size-[21px] rounded-full border border-dashed border-ink3 bg-surface" aria-hidden />
        {t('claim.signatures.open', { count })}
      </li>
    );
  }
  const yours = (
    <span className="rounded-md border border-dashed border-ink3 px-2 py-0.5 text-xs text-ink2">
      {t('claim.signatures.yours')}
    </span>
  );
  return <Row name={nameFor(props)(props.personId)} text={t('claim.signatures.pending')} mark={yours} />;
}

function Row({ name, text, mark }: { name: string; text: string; mark?: ReactNode }) {
  return (
    <li className="relative flex min-h-[34px] items-center gap-2">
      <span className="absolute -start-7">
        <Avatar name={name} />
      </span>
      <span className="min-w-0 flex-1 leading-tight">
        <span className="block font-medium" dir="auto">
          {name}
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
