'use client';
import { Quote, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { asksWhy, leadWarning } from '../_view/proof-standing';
import { ProofFindings } from '../_view/proof-findings';
import { useDesk } from '../_act/desk.client';
import { type Say, useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';

interface Props {
  quote: string;
  snapshot: string;
  captureId: string;
  fileSha256: string;
  sourceId: string | null;
  note: string;
  setNote: (note: string) => void;
}

const PAUSE_MS = 350;

/** Says while somebody types whether the quote stands in the kept copy; where it does not, the nearest words and what differs. */
export function QuoteTrial({ quote, snapshot, captureId, fileSha256, sourceId, note, setNote }: Props) {
  const say = useSay();
  const proof = useTrial({ quote, snapshot, captureId, fileSha256, sourceId });
  const isAbsent = proof?.level === 'absent';
  const lead = proof && leadWarning(proof);
  return (
    <>
      <div role="status" className="mt-1 space-y-1 text-xs text-ink2">
        {proof ? (
          <>
            <p className={`flex items-start gap-1 font-medium [&>svg]:mt-0.5 [&>svg]:shrink-0 ${toneOf(proof)}`}>
              {isAbsent || lead ? <TriangleAlert size={12} aria-hidden /> : <Quote size={12} aria-hidden />}
              <span>
                {lead ? `${say(`proof.warning.${lead}`)} ` : null}
                {levelIn(proof, say)}
              </span>
            </p>
            <ProofFindings proof={proof} say={(key, params) => say(`proof.${key}`, params)} />
          </>
        ) : null}
      </div>
      {asksWhy(proof) || note !== '' ? (
        <div className="mt-2">
          <Area name="quoteNote" label={say('source.quoteNote')} isOptional rows={2} max={1000} value={note} set={setNote} />
        </div>
      ) : null}
    </>
  );
}

function toneOf(proof: QuoteProof): string {
  if (proof.level === 'absent') return 'text-(--st-sent-back)';
  return proof.typedBy || leadWarning(proof) ? 'text-sourcing' : 'text-signed';
}

function levelIn(proof: QuoteProof, say: Say): string {
  const { level, typedBy: name } = proof;
  if (name) return say(level === 'absent' ? 'proof.typedAbsent' : 'proof.typed', { name });
  return leadWarning(proof) ? say('proof.foundToo', { level: say(`proof.${level}`) }) : say(`proof.${level}`);
}

type Asked = Omit<Props, 'note' | 'setNote'>;

function useTrial({ quote, snapshot, captureId, fileSha256, sourceId }: Asked): QuoteProof | null {
  const { call } = useDesk();
  const [tried, setTried] = useState<{ asked: string; proof: QuoteProof | null } | null>(null);
  const hasCopy = snapshot.trim() !== '' || captureId !== '' || fileSha256 !== '' || Boolean(sourceId);
  const isPossible = quote.trim() !== '' && hasCopy;
  // An answer about other words than those on the screen would be a lie.
  const asked = JSON.stringify({ quote, ...keptIn({ snapshot, captureId, fileSha256, sourceId }) });
  useEffect(() => {
    if (!isPossible) return undefined;
    let isLate = false;
    const ask = async () => {
      const body = JSON.parse(asked) as object;
      const answer = await call<{ proof: QuoteProof | null }>('/api/v1/quotes/try', { method: 'POST', body });
      if (answer.ok && !isLate) setTried({ asked, proof: answer.data.proof });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [asked, isPossible, call]);
  return isPossible && tried?.asked === asked ? tried.proof : null;
}

/** The words that the form would keep: pasted ones, else those of the page or the file, else those the source has. */
function keptIn({ snapshot, captureId, fileSha256, sourceId }: Omit<Asked, 'quote'>) {
  if (snapshot.trim()) return { snapshot };
  return { captureId: captureId || null, fileSha256: fileSha256 || null, sourceId };
}
