import { MapPin } from 'lucide-react';
import type { UploadedFile } from '#app/_client/upload-file.client';
import type { Alike } from '#lib/inspection/queries';
import type { Unread } from '#lib/inspection/look/looked';
import { useSay } from '#ui/texts.client';

/** A file that is kept, with what was found in it. */
export interface SentFile extends UploadedFile {
  words: number;
  pages: number;
  title: string | null;
  unread: Unread | null;
  place: object | null;
  alike: Alike[];
}

/** What was found in a file, for whoever has just sent it. */
export function FoundInFile({ file }: { file: SentFile }) {
  const say = useSay();
  const { words, pages, unread, place, alike, type } = file;
  return (
    <>
      {words > 0 ? (
        <p>{say(pages > 0 ? 'file.wordsOnPages' : 'file.words', { words: words.toLocaleString('en'), pages: String(pages) })}</p>
      ) : null}
      {unread ? <p className="font-medium text-sourcing">{say(`unread.${unread}`)}</p> : null}
      {place ? (
        <p className="flex items-start gap-1 font-medium text-sourcing">
          <MapPin size={12} className="mt-0.5 shrink-0" aria-hidden />
          {say(type.startsWith('image/') ? 'file.place' : 'file.placeMade')}
        </p>
      ) : null}
      {alike.map((other) => (
        <p key={other.sha256} className="text-ink2" dir="auto">
          {say(other.claims.length > 0 ? 'file.alikeOn' : 'file.alike', {
            name: other.name,
            how: say(`alike.${other.isSame ? 'same' : 'perhaps'}`),
            claims: other.claims.map(({ number }) => number).join(', '),
          })}
        </p>
      ))}
    </>
  );
}
