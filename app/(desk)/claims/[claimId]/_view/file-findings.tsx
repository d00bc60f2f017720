import { Images, MapPin } from 'lucide-react';
import Link from 'next/link';
import type { EvidenceItem } from '#lib/evidence/queries';
import { pageAt } from '#lib/inspection/page-at';
import type { Alike, Inspection } from '#lib/inspection/queries';
import { t } from './texts';

interface Props {
  item: EvidenceItem;
  claimId: string;
  found: Inspection;
  alike: readonly Alike[];
}

/** What was found in a kept file: on which page the quote stands, what a picture or a film says of itself, and pictures alike. */
export function FileFindings({ item, claimId, found, alike }: Props) {
  return (
    <div className="mt-1.5 space-y-1 text-xs text-ink2">
      <Words item={item} found={found} />
      {found.width ? (
        <PictureFacts found={found} />
      ) : found.takenAt ? (
        <p>{t('claim.file.madeAt', { time: found.takenAt })}</p>
      ) : null}
      {found.place ? <PlaceWarning place={found.place} isPicture={found.width !== null} /> : null}
      {alike.length > 0 ? <AlikePictures alike={alike} claimId={claimId} /> : null}
    </div>
  );
}

function Words({ item, found }: Pick<Props, 'item' | 'found'>) {
  if (found.unread) return <p>{t(`words.unread.${found.unread}`)}</p>;
  if (!found.textSha256 || found.textSha256 !== item.snapshotSha256) return null;
  const span = item.quoteProof?.spans[0];
  const page = span ? pageAt(found.starts, span.start) : null;
  const words = t('claim.file.words', { words: found.words.toLocaleString('en') });
  return (
    <p>
      {found.pages > 0 ? `${words}, ${t('claim.file.pages', { count: found.pages })}` : words}
      {page ? `. ${t('claim.file.onPage', { page: String(page) })}` : ''}
    </p>
  );
}

function PictureFacts({ found: { width, height, takenAt, device } }: Pick<Props, 'found'>) {
  const facts = [
    t('claim.file.size', { width: String(width), height: String(height) }),
    takenAt && t('claim.file.takenAt', { time: takenAt }),
    device && t('claim.file.device', { device }),
  ];
  return <p dir="auto">{facts.filter(Boolean).join('. ')}</p>;
}

function PlaceWarning({ place, isPicture }: { place: NonNullable<Inspection['place']>; isPicture: boolean }) {
  return (
    <details>
      <summary className="flex cursor-pointer list-none items-start gap-1 font-medium text-sourcing [&::-webkit-details-marker]:hidden">
        <MapPin size={12} className="mt-0.5 shrink-0" aria-hidden />
        <span>
          {t(isPicture ? 'claim.file.place' : 'claim.file.placeMade')}{' '}
          <span className="underline">{t('claim.file.showPlace')}</span>
        </span>
      </summary>
      <p className="num mt-1 ps-4">
        {t('claim.file.degrees', { north: place.latitude.toFixed(5), east: place.longitude.toFixed(5) })}
      </p>
    </details>
  );
}

function AlikePictures({ alike, claimId }: Pick<Props, 'alike' | 'claimId'>) {
  return (
    <div>
      <p className="flex items-center gap-1 font-medium text-ink">
        <Images size={12} className="shrink-0" aria-hidden />
        {t('claim.file.alike', { count: alike.length })}
      </p>
      <ul className="mt-1 space-y-1.5">
        {alike.map((other) => (
          <li key={other.sha256} className="flex items-start gap-2">
            <img
              src={`/api/v1/files/${other.sha256}`}
              alt=""
              loading="lazy"
              className="size-12 shrink-0 rounded-sm border border-line object-cover"
            />
            <span className="min-w-0">
              <a
                href={`/api/v1/files/${other.sha256}`}
                target="_blank"
                rel="noopener noreferrer"
                className="break-all text-accent underline"
                dir="auto"
              >
                {other.name}
              </a>
              {`: ${t(`words.alike.${other.isSame ? 'same' : 'perhaps'}`)}${other.isMirrored ? `, ${t('words.alike.mirrored')}` : ''}`}
              {other.claims.map(({ id, number }) => (
                <span key={id}>
                  {', '}
                  {id === claimId ? (
                    t('claim.file.here')
                  ) : (
                    <Link href={`/claims/${id}`} prefetch={false} className="text-accent underline">
                      {t('claim.head.claim', { number })}
                    </Link>
                  )}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
