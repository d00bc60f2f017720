'use client';
import { Quote, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { QuoteProof } from '#lib/evidence/verify-quote';
import { ProofFindings } from '../_view/proof-findings';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area } from '#ui/field.client';

interface Props {
  quote: string;
  snapshot: string;
  sourceId: string | null;
  note: string;
  setNote: (note: string) => void;
}

const PAUSE_MS = 350;

/** Says while somebody types whether the quote stands in the kept copy; where it does not, the nearest words and what differs. */
export function QuoteTrial({ quote, snapshot, sourceId, note, setNote }: Props) {
  const say = useSay();
  const proof = useTrial({ quote, snapshot, sourceId });
  const isAbsent = proof?.level === 'absent';
  return (
    <>
      <div role="status" className="mt-1 space-y-1 text-xs text-ink2">
        {proof ? (
          <>
            <p className={`flex items-center gap-1 font-medium ${isAbsent ? 'text-(--st-sent-back)' : 'text-signed'}`}>
              {isAbsent ? <TriangleAlert size={12} aria-hidden /> : <Quote size={12} aria-hidden />}
              {say(`proof.${proof.level}`)}
            </p>
            <ProofFindings proof={proof} say={(key, params) => say(`proof.${key}`, params)} />
          </>
        ) : null}
      </div>
      {isAbsent || note !== '' ? (
        <div className="mt-2">
          <Area name="quoteNote" label={say('source.quoteNote')} isOptional rows={2} max={1000} value={note} set={setNote} />
        </div>
      ) : null}
    </>
  );
}

function useTrial({ quote, snapshot, sourceId }: Pick<Props, 'quote' | 'snapshot' | 'sourceId'>): QuoteProof | null {
  const { call } = useDesk();
  const [tried, setTried] = useState<{ quote: string; snapshot: string; proof: QuoteProof | null } | null>(null);
  const isPossible = quote.trim() !== '' && (snapshot.trim() !== '' || Boolean(sourceId));
  useEffect(() => {
    if (!isPossible) return undefined;
    let isLate = false;
    const ask = async () => {
      const body = snapshot.trim() ? { snapshot, quote } : { sourceId, quote };
      const answer = await call<{ proof: QuoteProof | null }>('/api/v1/quotes/try', { method: 'POST', body });
      if (answer.ok && !isLate) setTried({ quote, snapshot, proof: answer.data.proof });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [quote, snapshot, sourceId, isPossible, call]);
  // An answer about other words than those on the screen would be a lie.
  return isPossible && tried?.quote === quote && tried.snapshot === snapshot ? tried.proof : null;
}
