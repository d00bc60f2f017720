import { Clock, TriangleAlert } from 'lucide-react';
import { languageName, momentOf } from '#app/_ui/format';
import { t } from '../../_view/texts';
import type { BrowserDocument, MarkedClaim } from '../_act/browser-document';
import { countFilters, MARKS, type Pending } from '../_act/filter-items';
import { ARC } from '../_act/looks';
import { movedBands } from '../_text/bands';
import { arcsOf } from '../_text/ring';
import type { DocumentScreen } from '../_read/read-document-screen';

/** The signed ones begin the ring, the rest follow against the way of a claim. */
const RING_ORDER = ['signed-off', 'published', ...MARKS.toReversed().filter((mark) => !/signed-off|published|closed/.test(mark))];

const NOTHING: ReadonlyMap<string, Pending> = new Map();

/** How far the claims of a document have come, by when they are due, and what is missing. */
export function Progress({ screen, it, now }: { screen: DocumentScreen; it: BrowserDocument; now: Date }) {
  const { facts, progress } = screen.page;
  const counts = countFilters(it.items, NOTHING, it.parts);
  const countOf = (mark: string) => counts.find(({ filter }) => filter === mark)?.count ?? 0;
  const arcs = arcsOf(RING_ORDER.map((mark) => ({ mark, count: countOf(mark) })));
  const claims = progress.claims;
  const heading =
    progress.claims > 0 ? t('document.screen.signedOff', { signed: progress.signed, total: progress.claims }) : null;
  return (
    <section aria-label={t('document.list.progress')} className="flex items-start gap-4 self-end max-xl:mt-5">
      <Ring arcs={arcs} signed={progress.signed} />
      <div className="min-w-0">
        <p className="text-[17px] leading-6 font-semibold tracking-[-.01em]">{heading ?? t('document.screen.noClaims')}</p>
        {heading ? null : <p className="text-ink2">{t('document.screen.noClaimsWay')}</p>}
        <Deadline at={facts.deadlineAt} now={now} timeZone={screen.person.timeZone} />
        {facts.translatedFrom && (claims === 0 || screen.read < claims) ? (
          <Unread from={facts.translatedFrom} read={screen.read} claims={claims} />
        ) : null}
        <DeskScale page={screen.page} />
      </div>
    </section>
  );
}

/** In a translated text: for which of its claims nobody has read the original. */
function Unread({ from, read, claims }: { from: string; read: number; claims: number }) {
  const language = languageName(from);
  return (
    <p className="mt-1 flex items-start gap-1.5 text-(--st-sent-back)">
      <TriangleAlert size={13} className="mt-[3px] shrink-0" aria-hidden />
      <span>
        {read === 0 ? t('document.screen.noOriginal') : t('document.screen.originalOfSome', { read, claims })}
        <span className="block text-xs text-ink3">{t('document.screen.noOriginalText', { language })}</span>
      </span>
    </p>
  );
}

/** What the desk's earlier decisions did to the marks here. */
function DeskScale({ page: { counted, scale } }: { page: DocumentScreen['page'] }) {
  const moved = movedBands(counted.filter(({ state }) => state === 'proposed'));
  if (!moved) return null;
  const { count, way } = moved;
  return <p className="mt-1 text-xs text-ink3">{t(`document.scale.${way}`, { count, decisions: scale.decisions })}</p>;
}

function Deadline({ at, now, timeZone }: { at: Date | null; now: Date; timeZone: string }) {
  const isLate = at !== null && at < now;
  const time = at ? momentOf(at, { now, timeZone }) : '';
  return (
    <p className={`mt-0.5 flex items-center gap-1.5 ${isLate ? 'text-(--st-sent-back)' : 'text-ink2'}`}>
      <Clock size={13} aria-hidden className="shrink-0" />
      {at ? t(isLate ? 'document.screen.deadlineLate' : 'document.screen.deadline', { time }) : t('document.screen.noDeadline')}
    </p>
  );
}

const RADIUS = 38.5;
const ROUND = 2 * Math.PI * RADIUS;

/** The words beside it say the same. */
function Ring({ arcs, signed }: { arcs: ReturnType<typeof arcsOf>; signed: number }) {
  return (
    <div className="relative grid size-[86px] shrink-0 place-items-center forced-color-adjust-none" aria-hidden>
      <svg viewBox="0 0 86 86" width="86" height="86" className="-rotate-90">
        <circle cx="43" cy="43" r={RADIUS} fill="none" stroke="currentColor" strokeWidth="9" className="text-line" />
        {arcs.map(({ mark, length, offset }) => {
          const isSigned = mark === 'signed-off' || mark === 'published';
          return (
            <circle
              key={mark}
              cx="43"
              cy="43"
              r={RADIUS}
              fill="none"
              stroke="currentColor"
              strokeOpacity={isSigned ? 1 : 0.55}
              strokeWidth={isSigned ? 9 : 5}
              strokeDasharray={`${(length * ROUND).toFixed(2)} ${ROUND.toFixed(2)}`}
              strokeDashoffset={(-offset * ROUND).toFixed(2)}
              className={ARC[mark as MarkedClaim['mark']]}
            />
          );
        })}
      </svg>
      <span className="num absolute text-[22px] font-semibold tracking-tight">{signed}</span>
    </div>
  );
}
