'use client';
import { type MouseEvent } from 'react';
import { PencilTick, StaleTick } from '#ui/marks';
import { type Say, useSay } from '#ui/texts.client';
import type { Piece, Segment } from '../_text/segments';
import type { FlaggedWords, Item } from './browser-document';
import { useDocumentDesk } from './document-desk.client';
import { fits, type Pending } from './filter-items';

/**
 * Marked words: highlighted while they are a proposal, underlined by stage once they are a claim, waved under where they are
 * flagged. They lead to their card.
 */
export function Mark({ segment }: { segment: Segment }) {
  const { itemOf, activeId, flagOf } = useDocumentDesk();
  const item = itemOf(activeId !== null && segment.over.includes(activeId) ? activeId : segment.drawn);
  if (item) return <MarkOf item={item} segment={segment} />;
  const [flag] = segment.pieces.flatMap(({ flags }) => flags.flatMap((key) => flagOf(key) ?? []));
  return flag ? <FlaggedAlone segment={segment} flag={flag} /> : <Words segment={segment} />;
}

function MarkOf({ item, segment }: { item: Item; segment: Segment }) {
  const { itemOf, activeId, pending, filter } = useDocumentDesk();
  const { over, begins, ends: endings, isStop } = segment;
  const pick = usePick(item.id);
  const isActive = item.id === activeId;
  const isDim = filter !== null && !fits(item, filter, pending);
  const look = lookOf(item, pending.get(item.id), isActive);
  const ends = endings.map(itemOf).filter((each) => each !== null);
  const isFirst = begins.includes(item.id);
  return (
    <a
      href={`#card-${item.id}`}
      className={look.className}
      // One stop for each mark; open, it is drawn over others that begin inside of it.
      tabIndex={(isActive ? isFirst : isStop) ? undefined : -1}
      data-over={over.join(' ')}
      data-stage={look.stage}
      data-band={isDim ? undefined : look.band}
      data-active={look.isLit || undefined}
      data-dim={isDim || undefined}
      aria-current={(isActive && isFirst) || undefined}
      onClick={pick}
      draggable={false}
    >
      <Ticks items={begins.map(itemOf)} />
      <Words segment={segment} ends={ends} />
      <Labels items={ends} />
    </a>
  );
}

/** A press opens the card, unless it ends a selection. */
function usePick(itemId: string) {
  const { activate } = useDocumentDesk();
  return (event: MouseEvent) => {
    if (!getSelection()?.isCollapsed) return;
    event.preventDefault();
    activate(itemId, 'reveal');
  };
}

/** Flagged words outside of a claim, most often the verb by which it is told. */
function FlaggedAlone({ segment, flag: { itemId } }: { segment: Segment; flag: FlaggedWords }) {
  const pick = usePick(itemId);
  return (
    <a href={`#card-${itemId}`} className="pr" draggable={false} onClick={pick}>
      <Words segment={segment} />
    </a>
  );
}

/** "(claim 5, In review)", for whoever hears the text. */
function Labels({ items }: { items: Item[] }) {
  const { pending } = useDocumentDesk();
  const say = useSay();
  if (items.length === 0) return null;
  const labels = items.map((item) => labelOf(item, pending.get(item.id), say));
  return <span className="sr-only" data-beside>{` (${labels.join('; ')})`}</span>;
}

/** Piece by piece; the numbers of the claims that end here stand after the last. */
function Words({ segment: { pieces }, ends = [] }: { segment: Segment; ends?: Item[] }) {
  const numbers = ends.flatMap((item) => (item.type === 'claim' ? [item.number] : []));
  return pieces.map((piece, i) => <PieceOf key={piece.start} piece={piece} numbers={i === pieces.length - 1 ? numbers : []} />);
}

/** The last word and the numbers after it stay on one line. */
function PieceOf({ piece: { text, start, flags: keys }, numbers }: { piece: Piece; numbers: number[] }) {
  const { flagOf } = useDocumentDesk();
  const flags = keys.flatMap((key) => flagOf(key) ?? []);
  const wave = flags.length > 0 ? { className: 'fl', 'data-flag': flags.map(({ key }) => key).join(' ') } : {};
  const cut = numbers.length > 0 ? text.lastIndexOf(' ') + 1 : text.length;
  return (
    <>
      {cut > 0 ? (
        <span data-at={start} {...wave}>
          {text.slice(0, cut)}
        </span>
      ) : null}
      {numbers.length > 0 ? (
        <span className="whitespace-nowrap">
          <span data-at={start + cut} {...wave}>
            {text.slice(cut)}
          </span>
          <sup aria-hidden data-beside>
            {numbers.join(' ')}
          </sup>
        </span>
      ) : null}
      {flags.length > 0 ? (
        <span className="sr-only" data-beside>{` (${flags.map(({ sentence }) => sentence).join(' ')})`}</span>
      ) : null}
    </>
  );
}

/** In the margin on the side where a line begins, level with the first words of a signed claim. */
function Ticks({ items }: { items: (Item | null)[] }) {
  const marks = items.map((item) => (item?.type === 'claim' ? item.mark : null));
  const isSigned = marks.some((mark) => mark === 'signed-off' || mark === 'published');
  const isStale = marks.includes('stale');
  if (!isSigned && !isStale) return null;
  return (
    <span aria-hidden data-beside className="absolute -start-11 max-md:hidden">
      {isSigned ? (
        <span className="text-signed">
          <PencilTick size={26} />
        </span>
      ) : (
        <span className="text-(--st-sent-back)">
          <StaleTick size={22} />
        </span>
      )}
    </span>
  );
}

interface Look {
  className: string;
  stage?: string;
  band?: string;
  /** Drawn in the full colour of what is open. */
  isLit: boolean;
}

function lookOf(item: Item, pending: Pending | undefined, isActive: boolean): Look {
  if (item.type === 'claim') return { className: 'cl', stage: item.mark, isLit: isActive };
  if (pending === 'accept') return { className: 'cl', stage: 'triage', isLit: isActive };
  const isOpen = pending ? pending === 'restore' : item.state === 'proposed';
  if (isOpen) return { className: 'pr', band: item.band, isLit: isActive };
  // Grey words on the highlighter could not be read.
  return { className: isActive ? 'pr bg-sunk' : 'pr', band: 'dismissed', isLit: false };
}

function labelOf(item: Item, pending: Pending | undefined, say: Say): string {
  if (item.type === 'claim') return say('mark.claim', { number: item.number, mark: markLabel(item.mark, say) });
  if (pending === 'accept') return say('mark.accepting');
  const isOpen = pending ? pending === 'restore' : item.state === 'proposed';
  if (!isOpen) return say('mark.dismissed');
  return say('mark.proposal', { band: say(`band.${item.band}`), why: item.reasons.join(', ') });
}

export function markLabel(mark: string, say: Say): string {
  return mark === 'sent-back' || mark === 'stale' || mark === 'displaced' ? say(`condition.${mark}`) : say(`stage.${mark}`);
}
