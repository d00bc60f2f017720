import { Check, ChevronRight, PenLine, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Change, changedSections, type ReviewSection, REVIEW_SECTIONS } from './changes-since';
import { Diffed } from '#ui/diffed';
import { FindingTag } from './finding-tag';
import { StaleTick } from '#ui/marks';
import { shortHash } from '#app/_ui/format';
import { t } from './texts';

interface Props {
  changes: Record<ReviewSection, Change[]>;
  since: { time: string; isSignature: boolean; overtaken: string | null };
  /** Who changed anything since, by name. */
  who: string[];
  digests: Record<ReviewSection, string> | null;
  /** "I read the changes" for a section. */
  boxFor: (section: ReviewSection) => ReactNode;
}

/** What differs from what this person saw or signed, in the order of the statement; each changed section is read for itself. */
export function Changes({ changes, since, who, digests, boxFor }: Props) {
  const changed = changedSections(changes);
  const isSame = changed.length === 0;
  if (isSame && since.overtaken === null) return null;
  const names = who.length > 0 ? who.join(` ${t('claim.changes.and')} `) : t('claim.changes.nobody');
  const sections = changed.map((section) => t(`claim.changes.section.${section}`)).join(', ');
  return (
    <section
      id="changes"
      aria-label={t('claim.changes.title', { time: since.time })}
      className="mt-5 scroll-mt-4 rounded-lg border border-line bg-paper"
    >
      {since.overtaken !== null ? (
        <div className="flex gap-3 rounded-t-lg bg-(--del)/70 px-4 py-3">
          <span className="mt-0.5 shrink-0 text-(--st-sent-back)">
            <StaleTick size={24} />
          </span>
          <div>
            <h2 className="text-[14px] font-semibold">{t('claim.changes.staleTitle', { time: since.overtaken })}</h2>
            <p className="mt-0.5 text-ink2">
              {isSame
                ? t(since.isSignature ? 'claim.changes.staleSame' : 'claim.changes.staleSeen', { who: names })
                : t('claim.changes.staleText', { who: names, sections })}
            </p>
          </div>
        </div>
      ) : (
        <h2 className="px-4 pt-3 font-semibold">{t('claim.changes.title', { time: since.time })}</h2>
      )}
      <ol className="hair px-4 empty:hidden">
        {(isSame ? [] : REVIEW_SECTIONS).map((section) => (
          <SectionRow
            key={section}
            section={section}
            list={changes[section]}
            isSignature={since.isSignature}
            digest={digests?.[section] ?? null}
            box={boxFor(section)}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  section: ReviewSection;
  list: Change[];
  isSignature: boolean;
  digest: string | null;
  box: ReactNode;
}

function SectionRow({ section, list, isSignature, digest, box }: RowProps) {
  const isSame = list.length === 0;
  return (
    <li className={isSame ? 'py-2' : 'py-3'}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className={isSame ? 'font-medium text-ink2' : 'font-semibold'}>{t(`claim.changes.section.${section}`)}</h3>
        {isSame ? (
          <span className="flex items-center gap-1.5 text-xs text-ink3">
            <Check size={14} className="text-signed" aria-hidden />
            {t(isSignature ? 'claim.changes.sameSigned' : 'claim.changes.same')}
          </span>
        ) : null}
        <span className="ms-auto flex items-center gap-3">
          {digest ? <span className="font-mono text-[11px] text-ink3">{shortHash(digest)}</span> : null}
          {isSame ? null : box}
        </span>
      </div>
      {list.map((change, i) => (
        <OneChange key={i} change={change} />
      ))}
    </li>
  );
}

function OneChange({ change }: { change: Change }) {
  if (change.type === 'finding') return <FindingChange change={change} />;
  if (change.type === 'source') return <SourceChange change={change} />;
  return (
    <div className="mt-2">
      <p className="text-xs text-ink3">{t(`claim.changes.field.${change.field as 'summary'}`)}</p>
      <p className="serif mt-0.5 text-[16px] leading-[1.6] whitespace-pre-line" dir="auto">
        <Diffed before={change.before} after={change.after} />
      </p>
    </div>
  );
}

function FindingChange({ change }: { change: Extract<Change, { type: 'finding' }> }) {
  const words = (finding: typeof change.before) => (finding?.state === 'open' ? finding.because : (finding?.reason ?? ''));
  return (
    <div className="mt-2">
      <p className="flex flex-wrap items-center gap-3">
        <span>
          <span className="sr-only">{t('claim.changes.was')} </span>
          <FindingTag finding={change.before} isAsked />
        </span>
        <ChevronRight size={15} className="text-ink3 rtl:rotate-180" aria-hidden />
        <span>
          <span className="sr-only">{t('claim.changes.now')} </span>
          <FindingTag finding={change.after} isAsked isBig />
        </span>
      </p>
      <p className="serif mt-1 text-[16px] leading-[1.6]" dir="auto">
        <Diffed before={words(change.before)} after={words(change.after)} />
      </p>
    </div>
  );
}

const ICON = { added: Plus, removed: X, edited: PenLine } as const;

function SourceChange({ change }: { change: Extract<Change, { type: 'source' }> }) {
  const Icon = ICON[change.what];
  return (
    <div className="mt-2">
      <p className="flex flex-wrap items-center gap-x-1.5 font-semibold">
        <Icon size={13} aria-hidden className="text-ink3" />
        {t(`claim.changes.source.${change.what}`, { n: change.n })}
        <span className="text-xs font-normal text-ink3" dir="auto">
          {change.name}
        </span>
      </p>
      {change.before === change.after ? (
        <p className="ms-[18px] text-xs text-ink3">{t('claim.changes.quote')}</p>
      ) : (
        <blockquote className="serif ms-[18px] mt-0.5 text-[16px] leading-[1.6] whitespace-pre-line" dir="auto">
          <Diffed before={change.before} after={change.after} />
        </blockquote>
      )}
    </div>
  );
}
