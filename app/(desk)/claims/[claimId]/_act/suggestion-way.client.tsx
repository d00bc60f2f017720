'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useDesk } from './desk.client';

interface Props {
  n: number;
  mayDecide: boolean;
  mayWithdraw: boolean;
  /** The first suggestion is accepted and declined with one key each. */
  hasKeys: boolean;
  /** The id of the sentence that says why it cannot be accepted. */
  offBy: string | null;
}

const PATHS = { 'accept-suggestion': 'accept', 'decline-suggestion': 'decline', 'withdraw-suggestion': 'withdraw' } as const;
type Decision = keyof typeof PATHS;

/** The assignee accepts or declines suggested words; whoever suggested them takes them back. */
export function SuggestionWay({ n, mayDecide, mayWithdraw, hasKeys, offBy }: Props) {
  const { run } = useDesk();
  const router = useRouter();
  const [failure, setFailure] = useState<string | null>(null);
  if (!mayDecide && !mayWithdraw) return null;
  const decide = async (act: Decision) => {
    const refused = await run({ act, path: `suggestions/${n}/${PATHS[act]}` });
    setFailure(refused?.sentence ?? null);
    // Others may have changed the words or decided meanwhile: the card is drawn anew over what stands now.
    if (refused) router.refresh();
  };
  const common = { n, decide: (act: Decision) => void decide(act) };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {mayDecide ? <Decide act="accept-suggestion" keys={hasKeys ? 'y' : null} offBy={offBy} {...common} /> : null}
      {mayDecide ? <Decide act="decline-suggestion" keys={hasKeys ? 'x' : null} {...common} /> : null}
      {mayWithdraw ? <Decide act="withdraw-suggestion" {...common} /> : null}
      {failure ? (
        <p role="alert" className="text-xs text-(--st-sent-back)">
          {failure}
        </p>
      ) : null}
    </div>
  );
}

interface ButtonProps {
  act: Decision;
  n: number;
  keys?: string | null;
  offBy?: string | null;
  decide: (act: Decision) => void;
}

function Decide({ act, n, keys = null, offBy = null, decide }: ButtonProps) {
  const say = useSay();
  const isOff = offBy !== null;
  const isLoud = act === 'accept-suggestion' && !isOff;
  return (
    <button
      type="button"
      className={`btn btn-sm ${isLoud ? 'btn-p' : ''}`}
      aria-disabled={isOff || undefined}
      aria-describedby={offBy ?? undefined}
      data-key={keys ?? undefined}
      onClick={() => !isOff && decide(act)}
    >
      {say(`verb.${act}`)}
      <span className="sr-only"> {say('suggestion.number', { n })}</span>
      {keys ? <kbd className={`kbd ${isLoud ? 'kbd-on' : ''}`}>{keys}</kbd> : null}
    </button>
  );
}
