'use client';
import type { StatementSections } from '#lib/signoff/statement';
import { Diffed } from '#ui/diffed';
import { PROOF_INK } from '#ui/proof-mark';
import { type Say, useSay } from '#ui/texts.client';

/** What becomes of the words, what was found and on which source, as the statement has it. A change shows its words. */
export function LineFacts({ sections }: { sections: StatementSections }) {
  const say = useSay();
  const { outcome } = sections.text;
  return (
    <>
      <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-ink2">
        {outcome ? <span className={`font-semibold ${PROOF_INK[outcome.kind]}`}>{say(`outcome.${outcome.kind}`)}</span> : null}
        <span className="font-semibold text-ink">{foundIn(sections, say)}</span>
        <span dir="auto">{restingOn(sections, say)}</span>
      </p>
      {outcome?.kind === 'change' ? (
        <p className="serif mt-0.5 text-[15px] leading-[1.45]" dir="auto">
          <Diffed before={sections.claim.words} after={outcome.wording} />
        </p>
      ) : null}
    </>
  );
}

function foundIn({ attribution, veracity, text }: StatementSections, say: Say): string {
  const findings = [attribution, veracity].filter((finding) => finding !== null);
  const words = findings.map((finding) => (finding.state === 'rated' ? finding.label : say('finding.open')));
  return words.join(', ') || (text.outcome ? '' : say('finding.none'));
}

/** The source, or for the author's word and a cut the reason that stands in its place. */
function restingOn({ evidence, text: { outcome } }: StatementSections, say: Say): string {
  const [first] = evidence;
  if (outcome?.kind === 'on-author' || outcome?.kind === 'cut') return outcome.reason;
  if (!first) return say('noSource');
  const named = [first.source.publisher, first.source.title].filter(Boolean).join(', ');
  return evidence.length > 1 ? say('more', { first: named, count: evidence.length - 1 }) : named;
}
