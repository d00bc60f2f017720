'use client';
import { Quote, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { QuoteProof } from '#lib/evidence/verify-quote';
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
      <div role="status" className="mt-1 text-xs">
        {proof && !isAbsent ? (
          <p className="flex items-center gap-1 font-medium text-signed">
            <Quote size={12} aria-hidden />
            {say(`proof.${proof.level}`)}
          </p>
        ) : null}
        {isAbsent ? <Absent proof={proof} /> : null}
        {proof?.warnings.map((warning) => (
          <p key={warning} className="text-sourcing">
            {say(`proof.warning.${warning}`)}
          </p>
        ))}
      </div>
      {isAbsent || note !== '' ? (
        <div className="mt-2">
          <Area name="quoteNote" label={say('source.quoteNote')} isOptional rows={2} max={1000} value={note} set={setNote} />
        </div>
      ) : null}
    </>
  );
}

function Absent({ proof }: { proof: QuoteProof }) {
  const say = useSay();
  const differs = (quote: string, text: string) => {
    if (quote === '') return say('proof.differsExtra', { text: `“${text}”` });
    return text === ''
      ? say('proof.differsMissing', { quote: `“${quote}”` })
      : say('proof.differs', { quote: `“${quote}”`, text: `“${text}”` });
  };
  return (
    <>
      <p className="flex items-center gap-1 font-medium text-(--st-sent-back)">
        <TriangleAlert size={12} aria-hidden />
        {say('proof.absent')} {proof.reason ? say(`proof.reason.${proof.reason}`) : ''}
      </p>
      {proof.nearest ? (
        <div className="mt-1 text-ink2">
          <p>
            <span className="font-medium">{say('proof.nearest')}:</span>{' '}
            <q className="serif text-[14px]" dir="auto">
              {proof.nearest.text}
            </q>
          </p>
          {proof.nearest.differences.slice(0, 4).map(({ quote, text }, i) => (
            <p key={i}>{differs(quote, text)}</p>
          ))}
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
