import { ExternalLink, FileText, Film, Image, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EvidenceItem } from '#lib/evidence/queries';
import { isAudio, isImage, isRecording, isVideo } from '#lib/keeping/kinds';
import { fragmentOf, type Moments, momentsOf, pageOf, timeAt } from '#lib/keeping/locator';
import { sizeOf } from '#app/_ui/format';
import { Player } from '#ui/player.client';
import { Hash } from './quote-proof';
import { t } from './texts';

interface File {
  sha256: string;
  name: string;
  type: string;
  bytes: number;
}

/** The files that a source is kept with: one that somebody brought, and the recording that stood at its address. */
export function filesOf({ fileSha256: sha256, fileName: name, fileType, fileBytes, recording }: EvidenceItem): File[] {
  const brought = sha256 && name ? [{ sha256, name, type: fileType ?? '', bytes: fileBytes ?? 0 }] : [];
  return recording && recording.sha256 !== sha256 ? [...brought, recording] : brought;
}

interface Props {
  file: File;
  /** Where in it the words stand: a player begins there, a page opens there. */
  locator: string | null;
}

/** A kept file: what it is and how large, its hash, and the way into it. */
export function KeptFile({ file, locator }: Props) {
  const { sha256, name, type, bytes } = file;
  const moments = isRecording(type) ? momentsOf(locator ?? '') : null;
  const address = `/api/v1/files/${sha256}${moments ? fragmentOf(moments) : pageIn(type, locator)}`;
  return (
    <div className="mt-2 rounded-md border border-line bg-paper px-3 py-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink3">
        <span className="inline-flex min-w-0 items-center gap-1.5 font-medium text-ink2" dir="auto">
          {iconOf(type)}
          <span className="min-w-0 break-all">{name}</span>
        </span>
        <span className="num">
          {t(`words.fileType.${type.replaceAll('.', '_') as 'application/pdf'}`)}, {sizeOf(bytes)}
        </span>
        <Hash sha256={sha256} />
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-6 items-center gap-1 font-medium text-accent hover:underline"
        >
          <ExternalLink size={12} aria-hidden />
          {t('claim.sources.openFile')}
          <span className="sr-only"> {name}</span>
        </a>
      </p>
      {isImage(type) ? <Picture address={address} name={name} /> : null}
      {isRecording(type) ? (
        <Player
          address={address}
          isFilm={isVideo(type)}
          label={t(isVideo(type) ? 'claim.sources.watch' : 'claim.sources.listen', { name })}
          moments={moments}
          words={{ there: moments ? thereOf(moments) : '', fault: t('claim.sources.cannotPlay') }}
        />
      ) : null}
    </div>
  );
}

/** Where a PDF is opened. */
function pageIn(type: string, locator: string | null): string {
  const page = type === 'application/pdf' ? pageOf(locator ?? '') : null;
  return page === null ? '' : `#page=${page}`;
}

function Picture({ address, name }: { address: string; name: string }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" className="mt-2 block w-fit">
      <img
        src={address}
        alt={t('claim.sources.pictureOf', { name })}
        loading="lazy"
        className="max-h-44 max-w-full rounded-sm border border-line object-contain"
      />
    </a>
  );
}

function iconOf(type: string): ReactNode {
  const looks = { size: 13, className: 'shrink-0', 'aria-hidden': true };
  if (isVideo(type)) return <Film {...looks} />;
  if (isAudio(type)) return <Volume2 {...looks} />;
  return isImage(type) ? <Image {...looks} /> : <FileText {...looks} />;
}

function thereOf({ from, to }: Moments): string {
  if (to === null) return t('claim.sources.playFrom', { from: timeAt(from) });
  return t('claim.sources.playPart', { from: timeAt(from), to: timeAt(to) });
}
