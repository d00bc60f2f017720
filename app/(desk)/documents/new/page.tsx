import type { Metadata } from 'next';
import Link from 'next/link';
import { ChevronRight } from 'lucide-react';
import { sentenceFor } from '#app/_server/sentence';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { listMembers } from '#lib/people/queries';
import { decideOnDocument } from '#lib/workflow/decide';
import { TextsProvider } from '#ui/texts.client';
import { formTexts, t } from '../_view/texts';
import { Intake } from './_intake/intake.client';

export const metadata: Metadata = { title: t('document.new.title') };

/** Where a text comes to the desk. */
export default async function NewDocumentPage() {
  const person = await requirePerson();
  const members = await inDesk({ db: database(), deskId: person.deskId }, listMembers);
  const decision = decideOnDocument('receive', { personId: person.personId, roles: person.roles });
  return (
    <TextsProvider texts={formTexts()}>
      <header className="flex min-h-14 shrink-0 items-center gap-1.5 border-b border-line bg-surface px-4 md:px-5">
        <Link href="/documents" className="text-ink3 hover:text-ink">
          {t('document.new.crumb')}
        </Link>
        <ChevronRight size={13} aria-hidden className="text-ink3 rtl:rotate-180" />
        <span className="font-medium">{t('document.new.title')}</span>
      </header>
      <Intake
        deskId={person.deskId}
        personId={person.personId}
        people={members.map(({ personId, name }) => ({ id: personId, name }))}
        refusal={decision.allowed ? null : sentenceFor(decision.code, decision.params)}
      />
    </TextsProvider>
  );
}
