'use client';
import { TriangleAlert, UserRoundCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { VerdictBall } from '#ui/marks';
import type { SignedLine } from '../_act/browser-claim';
import { useDesk } from '../_act/desk.client';
import { openNext } from '../_act/open-next.client';
import { useSay } from '#ui/texts.client';
import { Frame } from './frame.client';

/** States exactly what would be signed. The focus begins on Cancel, so that no key pressed too early signs anything. */
export function CountersignDialog() {
  const { claim, run, call, close } = useDesk();
  const say = useSay();
  const cancel = useRef<HTMLButtonElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { statement } = claim;
  if (!statement) return null;

  async function sign() {
    if (isBusy || !statement) return;
    setBusy(true);
    const refused = await run({
      act: 'countersign',
      path: 'countersign',
      body: { seen: claim.seen, digest: statement.digest },
      onDone: () => openNext(call, claim.id),
    });
    setBusy(false);
    setFailure(refused?.sentence ?? null);
  }

  return (
    <Frame title={say('sign.title', { number: claim.number })} text={say('sign.text')} first={cancel}>
      <div className="mt-4 overflow-hidden rounded-lg border border-line">
        <p className="serif bg-paper px-4 py-3 text-[17px] leading-[1.4] font-semibold" dir="auto">
          {claim.words.claimLine}
        </p>
        <dl className="space-y-2 border-t border-line bg-(--row) px-4 py-3">
          {statement.lines.map((line) => (
            <SignedRow key={line.label} line={line} />
          ))}
          <div className="flex gap-3 border-t border-line pt-2">
            <dt className="w-28 shrink-0 text-ink3">{say('sign.whole')}</dt>
            <dd className="font-mono text-xs text-ink2">{statement.shortDigest}</dd>
          </div>
        </dl>
      </div>
      {statement.doubts.length > 0 ? <Doubts doubts={statement.doubts} /> : null}
      <p className="mt-3 flex items-start gap-2 text-ink2">
        <UserRoundCheck size={15} className="mt-0.5 shrink-0 text-signed" aria-hidden />
        <span>{say('sign.noMaker', { makers: statement.makers.join(', ') })}</span>
      </p>
      {failure ? (
        <p role="alert" className="mt-3 text-(--st-sent-back)">
          {failure}
        </p>
      ) : null}
      <div className="mt-5 flex items-center gap-2 max-sm:flex-wrap">
        <span className="text-xs text-ink3 max-sm:w-full">{say('sign.next')}</span>
        <button ref={cancel} type="button" className="btn ms-auto h-9 px-3.5" onClick={close}>
          {say('cancel')}
        </button>
        <button
          type="button"
          className={`btn h-9 px-4 ${isBusy ? '' : 'btn-p'}`}
          aria-disabled={isBusy}
          onClick={() => void sign()}
        >
          {say('sign.as', { name: claim.person.name })}
        </button>
      </div>
    </Frame>
  );
}

/** What the quotes leave out, put in or stand beside: seen before it is signed. */
function Doubts({ doubts }: { doubts: string[] }) {
  const say = useSay();
  return (
    <section className="mt-3 flex items-start gap-2" aria-labelledby="quote-doubts">
      <TriangleAlert size={15} className="mt-0.5 shrink-0 text-sourcing" aria-hidden />
      <div className="min-w-0">
        <h3 id="quote-doubts" className="font-medium">
          {say('sign.doubts')}
        </h3>
        <ul className="text-ink2">
          {doubts.map((doubt) => (
            <li key={doubt} dir="auto">
              {doubt}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function SignedRow({ line }: { line: SignedLine }) {
  return (
    <div className="flex gap-3">
      <dt className="w-28 shrink-0 text-ink3">{line.label}</dt>
      <dd className="flex min-w-0 flex-1 items-start gap-1.5">
        {line.level ? (
          <span className="mt-0.5">
            <VerdictBall mark={line.level.mark} slot={line.level.slot} size={14} />
          </span>
        ) : null}
        <span className="min-w-0 flex-1">{line.value}</span>
        <span className="shrink-0 font-mono text-[11px] leading-5 text-ink3">{line.digest}</span>
      </dd>
    </div>
  );
}
