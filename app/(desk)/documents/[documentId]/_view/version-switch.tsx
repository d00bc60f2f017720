import Link from 'next/link';
import { ChevronLeft, ChevronRight, FilePlus2 } from 'lucide-react';
import { decideOnDocument } from '#lib/workflow/decide';
import { t } from '../../_view/texts';
import type { DocumentScreen } from '../_read/read-document-screen';

const LINK = 'inline-flex min-h-6 items-center gap-1 font-medium text-accent underline-offset-2 hover:underline';

/** Which version is shown, the way to the others and to their differences, and the way to file another one. */
export function VersionSwitch({ screen: { page, person } }: { screen: DocumentScreen }) {
  const { facts, version } = page;
  const may = decideOnDocument('new-version', person, facts.stage).allowed;
  const at = (n: number) => (n === facts.version ? `/documents/${facts.id}` : `/documents/${facts.id}?version=${n}`);
  return (
    <>
      <nav aria-label={t('document.version.nav')} className="inline-flex items-center gap-1">
        {version > 1 ? (
          <Link href={at(version - 1)} className="grid size-6 place-items-center text-accent" prefetch={false}>
            <ChevronLeft size={14} aria-hidden className="rtl:rotate-180" />
            <span className="sr-only">{t('document.version.read', { version: version - 1 })}</span>
          </Link>
        ) : null}
        <Link href={`/documents/${facts.id}/versions?to=${version}`} className={LINK} prefetch={false}>
          {t('document.version.of', { version, all: facts.version })}
        </Link>
        {version < facts.version ? (
          <Link href={at(version + 1)} className="grid size-6 place-items-center text-accent" prefetch={false}>
            <ChevronRight size={14} aria-hidden className="rtl:rotate-180" />
            <span className="sr-only">{t('document.version.read', { version: version + 1 })}</span>
          </Link>
        ) : null}
      </nav>
      {may && version === facts.version ? (
        <Link href={`/documents/${facts.id}/new-version`} className={LINK} prefetch={false}>
          <FilePlus2 size={12} aria-hidden />
          {t('document.version.file')}
        </Link>
      ) : null}
    </>
  );
}
