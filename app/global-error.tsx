'use client';
import { useEffect } from 'react';
import shell from '../messages/en/shell.json';

/** When even the frame around the pages could not be drawn. */
export default function GlobalError({ reset }: { reset: () => void }) {
  useEffect(() => {
    document.title = shell.errorTitle;
  }, []);
  return (
    <html lang="en">
      <body>
        <main className="grid min-h-dvh place-items-center px-6 text-center" role="alert">
          <div>
            <h1 className="serif text-[25px] font-semibold">{shell.errorTitle}</h1>
            <p className="mt-2 mb-5 text-ink2">{shell.errorText}</p>
            <button type="button" className="btn btn-p" onClick={reset}>
              {shell.errorWay}
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
