'use client';
import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import type { LedgerSaid } from '#app/_server/say-ledger';

interface Props {
  deskId: string;
  texts: { button: string; running: string; failed: string; whatNow: string };
}

type Result = { said: LedgerSaid } | { failure: string } | null;

/** Has the whole ledger of the desk recomputed, and says what was found. */
export function CheckLedger({ deskId, texts }: Props) {
  const [isRunning, setRunning] = useState(false);
  const [result, setResult] = useState<Result>(null);
  async function check() {
    if (isRunning) return;
    setRunning(true);
    const answer = await callApi<LedgerSaid>({ deskId, path: '/api/v1/ledger/verify', body: {} });
    setResult(answer.ok ? { said: answer.data } : { failure: answer.sentence || texts.failed });
    setRunning(false);
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <button type="button" className="btn" aria-disabled={isRunning} onClick={() => void check()}>
        {isRunning ? texts.running : texts.button}
      </button>
      <div role="status" className="min-w-0 flex-1 basis-64">
        {result ? <Found result={result} whatNow={texts.whatNow} /> : null}
      </div>
    </div>
  );
}

function Found({ result, whatNow }: { result: NonNullable<Result>; whatNow: string }) {
  if ('failure' in result) return <p className="text-(--st-sent-back)">{result.failure}</p>;
  const { isUnbroken, sentence, detail } = result.said;
  const Mark = isUnbroken ? Check : TriangleAlert;
  return (
    <div className={isUnbroken ? 'text-signed' : 'text-(--st-sent-back)'}>
      <p className="num flex items-baseline gap-1.5 font-semibold">
        <Mark className="size-4 shrink-0 self-center" aria-hidden />
        {sentence}
      </p>
      <p className="text-xs break-words text-ink2">{detail}</p>
      {isUnbroken ? null : <p className="text-xs text-ink2">{whatNow}</p>}
    </div>
  );
}
