import Link from 'next/link';
import type { SignedIn } from '#app/_server/session';
import { momentOf } from '#app/_ui/format';
import type { Conflict } from '#lib/claims/conflicts/read-conflicts';
import { Avatar } from '#ui/marks';
import { t } from '../../_people/texts';
import { OverrideButton } from './override-button.client';

interface Props {
  conflict: Conflict;
  onlooker: SignedIn;
  now: Date;
  /** The id of the sentence that says that only the head overrides. */
  onlyHeadId: string;
}

/** One conflict: whose, with which text, in which words; what that person still has of it; what the head decided. */
export function ConflictRow({ conflict, onlooker, now, onlyHeadId }: Props) {
  const { documentId, title, name, note, at, override } = conflict;
  const timeOf = (moment: Date) => momentOf(moment, { now, timeZone: onlooker.timeZone });
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 py-3.5">
      <Avatar name={name} />
      <div className="min-w-0 flex-1 basis-64">
        <p>
          <span className="font-semibold" dir="auto">
            {name}
          </span>{' '}
          <span className="num text-xs text-ink3">{t('conflicts.declared', { time: timeOf(at) })}</span>
        </p>
        <Link href={`/documents/${documentId}`} prefetch={false} className="serif text-[16px] hover:underline" dir="auto">
          {title}
        </Link>
        <p className="whitespace-pre-line text-ink2" dir="auto">
          {note ?? t('conflicts.noWords')}
        </p>
        {override ? (
          <p className="mt-1">
            <span className="font-medium">{t('conflicts.overridden', { name: override.by, time: timeOf(override.at) })}</span>{' '}
            <span dir="auto">{override.reason}</span>
          </p>
        ) : null}
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <InHand conflict={conflict} />
        {override ? null : <Way conflict={conflict} onlooker={onlooker} onlyHeadId={onlyHeadId} />}
      </div>
    </li>
  );
}

/** What the person has of the text in hand: to be handed over, or kept because the head said so. */
function InHand({ conflict: { personId, documentId, inHand, override } }: Pick<Props, 'conflict'>) {
  const count = inHand.length;
  if (count === 0 || override) {
    return <span className="text-xs text-ink3">{t(count > 0 ? 'conflicts.keeps' : 'conflicts.nothingInHand', { count })}</span>;
  }
  return (
    <Link
      href={`/claims?who=${personId}&documentId=${documentId}&stage=assigned,sourcing,verdict,review`}
      prefetch={false}
      className="btn btn-sm"
    >
      {t('conflicts.toMove', { count })}
    </Link>
  );
}

function Way({ conflict, onlooker, onlyHeadId }: Omit<Props, 'now'>) {
  const { documentId, title, personId, name } = conflict;
  const ownId = `own-${documentId}`;
  const isOwn = personId === onlooker.personId;
  const offBy = isOwn ? ownId : onlooker.roles.includes('head') ? null : onlyHeadId;
  return (
    <>
      <OverrideButton deskId={onlooker.deskId} conflict={{ documentId, title, personId, name }} offBy={offBy} />
      {isOwn ? (
        <p id={ownId} className="basis-full text-xs text-ink2">
          {t('conflicts.own')}
        </p>
      ) : null}
    </>
  );
}
