'use client';
import { useSay } from '#ui/texts.client';
import { type Came, sizeOf } from './came';

/** What the text in the field was read from. */
export function CameLine({ came }: { came: Came }) {
  const say = useSay();
  const { finalUrl, name, bytes, pages, at, format } = came;
  const time = new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const what = [say(`intake.format.${format}`), pages ? say('intake.pages', { count: pages }) : '', sizeOf(bytes)];
  return (
    <>
      <span className="font-medium break-all" dir="auto">
        {finalUrl ? say('intake.fromPage', { host: new URL(finalUrl).hostname, time }) : say('intake.fileIs', { name })}
      </span>{' '}
      <span className="num">{what.filter((each) => each !== '').join(', ')}</span>
    </>
  );
}
