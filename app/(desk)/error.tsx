'use client';
import shell from '../../messages/en/shell.json';

/** A page that failed: what happened to the work, and the way on. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className="grid flex-1 place-items-center px-6 py-16 text-center" role="alert">
      <div>
        <h1 className="serif text-[25px] font-semibold">{shell.errorTitle}</h1>
        <p className="mt-2 mb-5 text-ink2">{shell.errorText}</p>
        <button type="button" className="btn" onClick={reset}>
          {shell.errorWay}
        </button>
      </div>
    </div>
  );
}
