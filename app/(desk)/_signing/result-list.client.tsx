'use client';
import { useEffect, useRef } from 'react';
import { shortHash } from '#app/_ui/format';
import type { SaidSignature } from '#app/_server/say-signatures';
import type { LineClaim } from '#lib/queue/list-line-claims';
import { PencilTick, StaleTick } from '#ui/marks';
import { useSay } from '#ui/texts.client';

interface Props {
  claims: LineClaim[];
  results: Map<string, SaidSignature>;
  leave: () => void;
}

/** What became of each claim of the list: signed, or why not and the way to it. */
export function ResultList({ claims, results, leave }: Props) {
  const say = useSay();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <>
      <ul className="hair -mx-5 mt-4 border-y border-line">
        {claims.map((claim) => (
          <Result key={claim.id} claim={claim} result={results.get(claim.id)} />
        ))}
      </ul>
      <div className="mt-4 flex justify-end">
        <button ref={close} type="button" className="btn btn-ink h-9 px-4" onClick={leave}>
          {say('close')}
        </button>
      </div>
    </>
  );
}

function Result({ claim, result }: { claim: LineClaim; result: SaidSignature | undefined }) {
  const say = useSay();
  const isSigned = result?.state === 'signed';
  return (
    <li className="flex gap-3 px-5 py-3">
      <span className={`mt-0.5 shrink-0 ${isSigned ? 'text-signed' : 'text-(--st-sent-back)'}`}>
        {isSigned ? <PencilTick size={18} /> : <StaleTick size={18} />}
      </span>
      <div className="min-w-0 flex-1">
        <p className="serif text-[16px] leading-[1.35]">
          <span className="num me-1.5 text-ink3">{claim.number}</span>
          <bdi lang={claim.language}>{claim.sections.claim.claimLine}</bdi>
        </p>
        {isSigned ? (
          <p className="mt-0.5 text-xs text-ink2">
            <span className="me-2 font-semibold text-signed">{say(result.stage === 'review' ? 'signedMore' : 'signed')}</span>
            <span className="font-mono text-[11px] text-ink3">{shortHash(result.digest)}</span>
          </p>
        ) : (
          <p className="mt-0.5 text-xs text-ink2">
            <span className="me-2 font-semibold text-(--st-sent-back)">{say('refused')}</span>
            {result?.sentence}{' '}
            <a href={`/claims/${claim.id}`} className="font-medium whitespace-nowrap text-accent hover:underline">
              {say('openClaim', { number: claim.number })}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
