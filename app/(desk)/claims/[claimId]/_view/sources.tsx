import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '#lib/evidence/queries';
import type { ClaimScreen } from '../_read/read-claim-screen';
import { type OriginFrame, originFrames } from './origin-frames';
import { filesOf } from './kept-file';
import { Pins } from './pin-mark';
import { SourceCard } from './source-card';
import { t } from './texts';

interface Props {
  screen: ClaimScreen;
  /** Why no source can be added by this person now, or null. */
  addReason: string | null;
  /** The time a copy was kept, in the desk's words. */
  timeOf: (at: Date) => string;
  timeZone: string;
  mayEdit: boolean;
  actionsFor: (item: EvidenceItem) => ReactNode;
}

/** The sources of a claim, counted, in frames of one origin each: what counts is the frame, not the documents in it. */
export function Sources({ screen, addReason, timeOf, timeZone, mayEdit, actionsFor }: Props) {
  const { evidence, origins, gates, points, words } = screen.page;
  if (evidence.length === 0) return <NoSources addReason={addReason} />;
  const fails = gates.some(({ name, met }) => name === 'evidence' && !met);
  const frames = originFrames(evidence);
  const newerOf = (n: number) => {
    const found = screen.page.rechecks.find((recheck) => recheck.n === n);
    return found ? { proof: found.proof, keptAt: timeOf(found.keptAt) } : null;
  };
  // Equal words may have been kept before: what counts is when this page was captured.
  const keptTime = ({ keptAt, capturedAt, typedBy }: EvidenceItem) => {
    const at = typedBy ? keptAt : (capturedAt ?? keptAt);
    return at && timeOf(at);
  };
  const { changes, looks } = screen.page.watch;
  const changesOf = (evidenceId: string) =>
    changes
      .filter((change) => change.evidenceId === evidenceId)
      .map((change) => ({ ...change, found: timeOf(change.foundAt), ended: change.endedAt && timeOf(change.endedAt) }));
  // What is looked into is its file, or the picture or the recording that stood at its address.
  const lookedIntoOf = ({ fileSha256, captureId, recording }: EvidenceItem) =>
    fileSha256 ?? screen.pictures.get(captureId ?? '') ?? recording?.sha256 ?? null;
  const removedOf = (item: EvidenceItem) =>
    screen.removed.filter(({ kind, sha256 }) =>
      kind === 'file' ? filesOf(item).some((file) => file.sha256 === sha256) : sha256 === item.snapshotSha256,
    );
  const latestOf = ({ url, captureId }: EvidenceItem) =>
    (!captureId && screen.latest.find(({ requestedUrl }) => requestedUrl === url)) || null;
  const lookOf = (url: string | null) => {
    const look = looks.find((each) => each.url === url);
    return look?.lookedAt && !look.fault ? timeOf(look.lookedAt) : null;
  };
  return (
    <>
      <div>
        <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink2">
          <span className="num">
            {t('claim.sources.documents', { count: origins.documents })},{' '}
            <b className={`font-semibold ${fails ? 'text-sourcing' : 'text-ink'}`}>
              {t('claim.sources.independent', { count: origins.independent })}
            </b>
          </span>
          {origins.independent < origins.documents ? <span className="text-ink3">{t('claim.sources.oneOrigin')}</span> : null}
          <Pins points={points} target={{ field: 'evidence' }} />
        </p>
        {addReason ? (
          <p id="why-source" className="mt-0.5 text-xs text-ink3">
            {addReason}
          </p>
        ) : null}
      </div>
      {frames.map((frame) => (
        <Frame key={frame.key} frame={frame} hasNamed={frames.some(({ name }) => name !== null)}>
          {frame.items.map((item) => (
            <SourceCard
              key={item.evidenceId}
              claimId={screen.page.claim.id}
              item={item}
              claimLine={words.claimLine}
              points={points}
              keptAt={keptTime(item)}
              newer={newerOf(item.n)}
              found={screen.found.find(({ fileSha256 }) => fileSha256 === lookedIntoOf(item)) ?? null}
              alike={screen.alike.filter(({ of }) => of === lookedIntoOf(item))}
              latest={latestOf(item)}
              removed={removedOf(item)}
              earlier={screen.earlier.find(({ evidenceId }) => evidenceId === item.evidenceId) ?? null}
              timeZone={timeZone}
              changes={changesOf(item.evidenceId)}
              mayEdit={mayEdit}
              lookedAt={lookOf(item.url)}
              actions={actionsFor(item)}
            />
          ))}
        </Frame>
      ))}
    </>
  );
}

function NoSources({ addReason }: { addReason: string | null }) {
  return (
    <div className="rounded-lg border border-dashed border-line2 px-4 py-6 text-center">
      <p className="font-medium">{t('claim.sources.none')}</p>
      <p id="why-source" className="mt-1 text-ink2">
        {addReason ?? t('claim.sources.noneWay')}
      </p>
    </div>
  );
}

function Frame({ frame, hasNamed, children }: { frame: OriginFrame; hasNamed: boolean; children: ReactNode }) {
  const isShared = frame.documents > 1;
  const label = frame.name ? t('claim.sources.origin', { name: frame.name }) : t('claim.sources.originUnknown');
  return (
    <section aria-label={label} className="overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)">
      {isShared || frame.name === null ? (
        <header className="flex items-center gap-2 border-b border-line bg-(--row) px-3.5 py-2 text-xs">
          <Waypoints size={14} className="shrink-0 text-sourcing" aria-hidden />
          <h3 className="min-w-0 truncate font-semibold" dir="auto">
            {frame.name ?? t('claim.sources.originUnknown')}
          </h3>
          {isShared || hasNamed ? (
            <span className="ms-auto shrink-0 font-semibold text-sourcing">
              {frame.name === null && hasNamed ? t('claim.sources.unknownNote') : t('claim.sources.countsAsOne')}
            </span>
          ) : null}
        </header>
      ) : (
        <h3 className="sr-only">{label}</h3>
      )}
      <div className="hair">{children}</div>
    </section>
  );
}
