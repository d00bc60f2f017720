'use client';
import Link from 'next/link';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { countElsewhere, isOpenProposal, nextOpen } from './filter-items';
import { ReadButton } from './read-button.client';

/** How far the deciding has come, and what comes next: read the text, decide, or assign what was accepted. */
export function HeadAct() {
  const { document } = useDocumentDesk();
  return (
    <>
      {document.isRead || (document.items.length === 0 && !document.parts) ? null : <ReadButton />}
      <Decided />
      <NextStep />
    </>
  );
}

function Decided() {
  const { document, pending } = useDocumentDesk();
  const say = useSay();
  const here = document.items.filter((item) => item.type === 'proposal' || item.candidateId !== null);
  const all = here.length + countElsewhere(document.parts, ({ open, decided }) => open + decided);
  const doneHere = here.filter((item) => !isOpenProposal(item, pending)).length;
  const done = doneHere + countElsewhere(document.parts, ({ decided }) => decided);
  if (done === all) return null;
  const text = say('head.decided', { done, all });
  return (
    <span className="flex items-center gap-3 max-md:hidden">
      <span className="num text-ink2">{text}</span>
      <svg viewBox="0 0 112 6" width="112" height="6" aria-hidden className="rounded-full bg-line">
        <rect height="6" rx="3" width={(done / all) * 112} className="fill-ink" />
      </svg>
    </span>
  );
}

function NextStep() {
  const { document, pending, activeId, along } = useDocumentDesk();
  const say = useSay();
  const elsewhere = countElsewhere(document.parts, ({ open }) => open);
  const isAny = elsewhere > 0 || nextOpen(document.items, null, pending) !== null;
  const assignHere = document.items.filter((item) => item.type === 'claim' && item.stage === 'triage').length;
  const toAssign = assignHere + countElsewhere(document.parts, ({ counts }) => counts.triage);
  if (isAny && document.refusal === null && !activeId) {
    return (
      <button type="button" className="btn btn-p h-8" onClick={() => along.openNext(null)}>
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
