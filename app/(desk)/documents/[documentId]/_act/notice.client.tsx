'use client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';

/** Why the last press did nothing; after one that came too late, who decided what meanwhile. */
export function NoticeBar() {
  const { notice, tell } = useDocumentDesk();
  const say = useSay();
  return (
    <div role="alert" className="empty:hidden">
      {notice ? (
        <div className="flex items-start gap-3 border-b border-line bg-(--del)/70 px-4 py-2.5">
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{notice.since.length > 0 ? say('stale.title') : notice.sentence}</p>
            {notice.since.length > 0 ? (
              <>
                <ul className="mt-0.5 text-ink2">
                  {notice.since.slice(-5).map(({ what, by, at }, i) => (
                    <li key={i}>
                      {say(`stale.${what}`, { who: by ?? say('somebody') })}
                      {at ? <span className="num">, {timeOf(at)}</span> : null}
                    </li>
                  ))}
                </ul>
                <p className="mt-0.5 text-ink2">{say('stale.text')}</p>
              </>
            ) : null}
          </div>
          <button type="button" className="btn btn-sm" onClick={() => tell(null)}>
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
