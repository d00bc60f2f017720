'use client';
import Link from 'next/link';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { isOpenProposal, nextOpen } from './filter-items';
import { ReadButton } from './read-button.client';

/** How far the deciding has come, and what comes next: read the text, decide, or assign what was accepted. */
export function HeadAct() {
  const { document } = useDocumentDesk();
  return (
    <>
      {document.isRead || document.items.length === 0 ? null : <ReadButton />}
      <Decided />
      <NextStep />
    </>
  );
}

function Decided() {
  const { document, pending } = useDocumentDesk();
  const say = useSay();
  const all = document.items.filter((item) => item.type === 'proposal' || item.candidateId !== null);
  const done = all.filter((item) => !isOpenProposal(item, pending)).length;
  if (all.length === 0 || done === all.length) return null;
  const text = say('head.decided', { done, all: all.length });
  return (
    <span className="flex items-center gap-3 max-md:hidden">
      <span className="num text-ink2">{text}</span>
      <svg viewBox="0 0 112 6" width="112" height="6" aria-hidden className="rounded-full bg-line">
        <rect height="6" rx="3" width={(done / all.length) * 112} className="fill-ink" />
      </svg>
    </span>
  );
}

function NextStep() {
  const { document, pending, activeId, activate } = useDocumentDesk();
  const say = useSay();
  const next = nextOpen(document.items, null, pending);
  const toAssign = document.items.filter((item) => item.type === 'claim' && item.stage === 'triage').length;
  if (next && document.refusal === null && !activeId) {
    return (
      <button type="button" className="btn btn-p h-8" onClick={() => activate(next.id, 'reveal')}>
        {say('head.start')}
        <kbd className="kbd kbd-on max-sm:hidden">j</kbd>
      </button>
    );
  }
  if (toAssign === 0 || !document.mayAssign) return null;
  return (
    <Link
      href={`/claims?view=to-assign&documentId=${document.id}`}
      prefetch={false}
      data-key="a"
      className="btn btn-ink h-8"
      aria-label={say('head.assignLong', { count: toAssign })}
    >
      {say('head.assign', { count: toAssign })}
      <kbd className="kbd kbd-in max-sm:hidden">a</kbd>
    </Link>
  );
}
