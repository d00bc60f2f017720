'use client';
import { useDesk } from './desk.client';
import { useSay } from '#ui/texts.client';

/** After a click that came too late: who changed what meanwhile. The page behind it is current already. */
export function ConflictNotice() {
  const { conflict, dismissConflict } = useDesk();
  const say = useSay();
  return (
    <div role="alert" className="empty:hidden">
      {conflict ? (
        <div className="flex items-start gap-3 border-b border-line bg-(--del)/70 px-4 py-2.5">
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{say('stale.title')}</p>
            <ul className="mt-0.5 text-ink2">
              {conflict.since.slice(-5).map((change, i) => (
                <li key={i}>
                  {say(`did.${change.kind}`, { who: change.by ?? say('somebody'), n: 0 })},{' '}
                  <span className="num">{timeOf(change.at)}</span>
                </li>
              ))}
            </ul>
            <p className="mt-0.5 text-ink2">{say('stale.text')}</p>
          </div>
          <button type="button" className="btn btn-sm" onClick={dismissConflict}>
            {say('stale.ok')}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
