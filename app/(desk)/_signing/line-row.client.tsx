'use client';
import { Eye, EyeOff } from 'lucide-react';
import { momentOf, shortHash } from '#app/_ui/format';
import type { LineClaim } from '#lib/queue/list-line-claims';
import { useSay } from '#ui/texts.client';
import { LineFacts } from './line-facts.client';

interface Props {
  claim: LineClaim;
  clock: { now: Date; timeZone: string };
  isTicked: boolean;
  toggle: () => void;
}

/** One claim: its line, what would be signed of it, and when this person opened it with the hash of those words. */
export function LineRow({ claim, clock, isTicked, toggle }: Props) {
  const say = useSay();
  const { number, sections, openedAt } = claim;
  const { claimLine } = sections.claim;
  return (
    <li className="flex gap-3 px-5 py-3 max-sm:flex-wrap">
      {openedAt === null ? (
        <span className="mt-1 grid size-[18px] shrink-0 place-items-center text-ink3">
          <EyeOff size={15} aria-hidden />
        </span>
      ) : (
        <input
          type="checkbox"
          className="chk mt-1 shrink-0"
          checked={isTicked}
          onChange={toggle}
          aria-label={say('sign', { number, line: claimLine })}
        />
      )}
      <div className="min-w-0 flex-1">
        <p className={`serif text-[16px] leading-[1.35] ${openedAt === null ? 'text-ink2' : ''}`}>
          <span className="num me-1.5 text-ink3">{number}</span>
          <bdi lang={claim.language}>{claimLine}</bdi>
        </p>
        <LineFacts sections={sections} />
      </div>
      {openedAt === null ? (
        <OpenFirst claim={claim} />
      ) : (
        <Opened at={momentOf(new Date(openedAt), clock)} digest={claim.digest} />
      )}
    </li>
  );
}

function Opened({ at, digest }: { at: string; digest: string }) {
  const say = useSay();
  return (
    <p className="num shrink-0 text-end text-xs text-ink2 max-sm:flex max-sm:w-full max-sm:justify-between max-sm:ps-8">
      <span className="flex items-center justify-end gap-1.5">
        <Eye size={13} aria-hidden />
        {say('opened', { time: at })}
      </span>
      <span className="font-mono text-[11px] leading-5 text-ink3">{shortHash(digest)}</span>
    </p>
  );
}

/** A whole navigation: the claim is drawn as it is now, and that it was opened is noted. */
function OpenFirst({ claim: { id, number, hasChanged } }: { claim: LineClaim }) {
  const say = useSay();
  return (
    <p className="flex shrink-0 flex-col items-end gap-1 text-xs text-ink2 max-sm:w-full max-sm:flex-row max-sm:justify-between max-sm:ps-8">
      <span>{say(hasChanged ? 'changed' : 'notOpened')}</span>
      <a
        href={`/claims/${id}`}
        className="btn btn-sm"
        aria-label={say(hasChanged ? 'openNumberAgain' : 'openNumber', { number })}
      >
        {say(hasChanged ? 'openAgain' : 'openFirst')}
      </a>
    </p>
  );
}
