import type { Metadata } from 'next';
import Link from 'next/link';
import { ChevronRight } from 'lucide-react';
import { sentenceFor } from '#app/_server/sentence';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { readItem } from '#lib/incoming/list-incoming';
import { modelSetting } from '#lib/candidates/model/model-setting';
import { listMembers } from '#lib/people/queries';
import { decideOnDocument } from '#lib/workflow/decide';
import { TextsProvider } from '#ui/texts.client';
import { formTexts, t } from '../_view/texts';
import type { CameFrom } from './_intake/came-from.client';
import { Intake } from './_intake/intake.client';

export const metadata: Metadata = { title: t('document.new.title') };

/** Where a text comes to the desk. */
export default async function NewDocumentPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const person = await requirePerson();
  const { incoming } = await searchParams;
  const { members, item } = await inDesk({ db: database(), deskId: person.deskId }, async (tx) => ({
    members: await listMembers(tx),
    item: typeof incoming === 'string' && UUID.test(incoming) ? await readItem(tx, incoming) : null,
  }));
  const sentTo = modelSetting();
  const decision = decideOnDocument('receive', { personId: person.personId, roles: person.roles });
  return (
    <TextsProvider texts={formTexts()}>
      <header className="flex min-h-14 shrink-0 items-center gap-1.5 border-b border-line bg-surface px-4 md:px-5">
        <Link href="/documents" prefetch={false} className="text-ink3 hover:text-ink">
          {t('document.new.crumb')}
        </Link>
        <ChevronRight size={13} aria-hidden className="text-ink3 rtl:rotate-180" />
        <span className="font-medium">{t('document.new.title')}</span>
      </header>
      {sentTo ? (
        <p className="border-b border-line bg-sunk px-4 py-2 text-xs text-ink2 md:px-5">
          {t('document.model.before', { host: sentTo.host, model: sentTo.model })}
        </p>
      ) : null}
      <Intake
        deskId={person.deskId}
        personId={person.personId}
        people={members.map(({ personId, name }) => ({ id: personId, name }))}
        from={item && cameFrom(item)}
        isSentOn={sentTo !== null}
        refusal={decision.allowed ? null : sentenceFor(decision.code, decision.params)}
      />
    </TextsProvider>
  );
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

type Item = NonNullable<Awaited<ReturnType<typeof readItem>>>;

/** What came in and is about to become this document. Somebody may have been faster; then it is filed like every other text. */
function cameFrom({ id, seq, stage, words, address, asks, asked, decidedBy, document }: Item): CameFrom {
  const isOpen = stage === 'new' || stage === 'later';
  const [last] = asks;
  const sent = [asks.find(({ sender }) => sender)?.sender, last?.channel].filter(Boolean).join(', ');
  const who = sent || t('document.new.senderUnknown');
  const sentence = isOpen
    ? t('document.new.cameFrom', { who, count: asked })
    : t('document.new.cameFromDecided', { who: decidedBy ?? '' });
  return { itemId: isOpen ? id : null, seq, words, address, sentence, documentId: document?.id ?? null };
}
