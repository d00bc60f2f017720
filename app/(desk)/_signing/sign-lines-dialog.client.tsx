'use client';
import { useRouter } from 'next/navigation';
import { type RefObject, useRef, useState } from 'react';
import { Frame } from '#ui/dialog.client';
import { useSay } from '#ui/texts.client';
import { LineRow } from './line-row.client';
import { ResultList } from './result-list.client';
import type { SignLinesProps } from './sign-lines-button.client';
import { useLineClaims, useSigning } from './use-line-claims.client';

/** The short claims as one list: each tick is a signature on the words that were opened. There is no way to tick them all. */
export function SignLinesDialog({ deskId, name, timeZone, documentId, close }: SignLinesProps & { close: () => void }) {
  const say = useSay();
  const router = useRouter();
  const cancel = useRef<HTMLButtonElement>(null);
  const { claims, readAt, message } = useLineClaims(deskId, documentId);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { results, failure, isBusy, sign } = useSigning(deskId);
  const chosen = claims.filter(({ id }) => ticked.has(id));

  const leave = () => {
    if (results) router.refresh();
    close();
  };
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };

  if (results) {
    return (
      <Frame title={say('done')} text={say('doneText')} close={leave} isWide>
        <ResultList claims={chosen} results={results} leave={leave} />
      </Frame>
    );
  }
  return (
    <Frame title={say('title')} text={say('text')} close={leave} isWide first={cancel}>
      <p role="status" className={message ? 'mt-4 text-ink2' : 'sr-only'}>
        {message}
      </p>
      <ul className="hair -mx-5 mt-4 border-y border-line">
        {claims.map((claim) => (
          <LineRow
            key={claim.id}
            claim={claim}
            clock={{ now: readAt, timeZone }}
            isTicked={ticked.has(claim.id)}
            toggle={() => toggle(claim.id)}
          />
        ))}
      </ul>
      {failure ? (
        <p role="alert" className="mt-3 text-(--st-sent-back)">
          {failure}
        </p>
      ) : null}
      <Foot
        cancel={cancel}
        chosen={chosen.length}
        isBusy={isBusy}
        isAny={claims.length > 0}
        name={name}
        sign={() => void sign(chosen)}
        leave={leave}
      />
    </Frame>
  );
}

interface FootProps {
  cancel: RefObject<HTMLButtonElement | null>;
  chosen: number;
  isBusy: boolean;
  isAny: boolean;
  name: string;
  sign: () => void;
  leave: () => void;
}

/** The focus begins on Cancel, so that no key pressed too early signs anything. */
function Foot({ cancel, chosen, isBusy, isAny, name, sign, leave }: FootProps) {
  const say = useSay();
  const isOff = isBusy || chosen === 0;
  const verb = chosen === 1 ? 'signOne' : 'signMany';
  return (
    <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap items-center gap-2 bg-raised px-5 py-4">
      <p id="why-sign" className="text-xs text-ink2 max-sm:w-full">
        {say(chosen === 0 && isAny ? 'tickFirst' : 'moreOnly')}
      </p>
      <button ref={cancel} type="button" className="btn ms-auto h-9 px-3.5" onClick={leave}>
        {say('cancel')}
      </button>
      <button
        type="button"
        className={`btn h-9 px-4 ${isOff ? '' : 'btn-p'}`}
        aria-disabled={isOff}
        aria-describedby="why-sign"
        onClick={sign}
      >
        {isBusy ? say('signing') : say(verb, { count: chosen, name })}
      </button>
    </div>
  );
}
