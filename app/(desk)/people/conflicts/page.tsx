import { ChevronLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { requirePerson } from '#app/_server/session';
import { readConflicts } from '#lib/claims/conflicts/read-conflicts';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { TextsProvider } from '#ui/texts.client';
import { peopleTexts, t } from '../_people/texts';
import { ConflictRow } from './_register/conflict-row';

export const metadata: Metadata = { title: t('conflicts.title') };

const ONLY_HEAD = 'only-head-overrides';

/** The register of conflicts of interest: who, with which text, in which words, and what follows. For editors and heads. */
export default async function ConflictsPage() {
  const person = await requirePerson();
  const isHead = person.roles.includes('head');
  const maySee = isHead || person.roles.includes('editor');
  const conflicts = maySee ? await inDesk({ db: database(), deskId: person.deskId }, (tx) => readConflicts(tx)) : [];
  const now = new Date();
  return (
    <TextsProvider texts={peopleTexts}>
      <header className="flex min-h-14 shrink-0 items-center gap-x-4 border-b border-line bg-surface px-4 py-2 md:px-6">
        <Link
          href="/people"
          prefetch={false}
          aria-label={t('conflicts.back')}
          className="grid size-8 place-items-center text-ink2 hover:text-ink"
        >
          <ChevronLeft size={16} aria-hidden className="rtl:rotate-180" />
        </Link>
        <h1 className="text-[17px] font-semibold tracking-[-.01em]">{t('conflicts.title')}</h1>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('conflicts.title')}>
        <div className="mx-auto max-w-[1000px] space-y-4 px-4 pt-5 pb-12 md:px-6">
          <p className="text-ink2">{t(maySee ? 'conflicts.lead' : 'conflicts.onlyEditors')}</p>
          {maySee && !isHead && conflicts.length > 0 ? (
            <p id={ONLY_HEAD} className="text-ink2">
              {t('conflicts.onlyHead')}
            </p>
          ) : null}
          {maySee && conflicts.length === 0 ? (
            <p className="rounded-lg border border-dashed border-line2 px-4 py-5 text-ink2">{t('conflicts.none')}</p>
          ) : null}
          {conflicts.length > 0 ? (
            <ul className="hair rounded-lg border border-line bg-surface">
              {conflicts.map((conflict) => (
                <ConflictRow
                  key={`${conflict.documentId} ${conflict.personId}`}
                  conflict={conflict}
                  onlooker={person}
                  now={now}
                  onlyHeadId={ONLY_HEAD}
                />
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </TextsProvider>
  );
}
