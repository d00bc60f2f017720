'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Copy } from 'lucide-react';
import { keep } from '#app/_client/kept.client';
import { useSay } from '#ui/texts.client';
import type { Alike, IntakeDraft } from './intake-draft';
import type { FieldText } from './use-bringing.client';

interface Props {
  alike: Alike;
  deskId: string;
  personId: string;
  draft: IntakeDraft;
  drop: () => void;
}

/** An earlier document that may be the same: it is opened instead, or gets this text as its next version. */
export function AlikeNote({ alike, deskId, personId, draft, drop }: Props) {
  const say = useSay();
  const router = useRouter();
  const { documentId, title, filedAt, how, same, of } = alike;
  const time = new Date(filedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  const { text, came } = draft;
  const fileVersion = () => {
    keep<FieldText>(`cs:${personId}:${deskId}:version:${documentId}`, () => ({ text, came }));
    drop();
    router.push(`/documents/${documentId}/new-version`);
  };
  return (
    <div role="status" className="flex gap-2 rounded-md bg-(--mark) px-2.5 py-2 text-ink">
      <Copy size={14} aria-hidden className="mt-[3px] shrink-0" />
      <div className="min-w-0">
        <p>{say(`intake.alike.${how}`, { title, time })}</p>
        {how === 'text' ? null : <p className="num text-xs">{say('intake.alike.same', { same, of })}</p>}
        <p className="mt-1.5 flex flex-wrap gap-2">
          <Link href={`/documents/${documentId}`} prefetch={false} className="btn btn-sm">
            {say('intake.openDuplicate')}
          </Link>
          {how === 'text' ? null : (
            <button type="button" className="btn btn-sm" onClick={fileVersion}>
              {say('intake.asVersion')}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
