import Link from 'next/link';
import { ChevronRight, FileCheck, Languages } from 'lucide-react';
import { languageName } from '#app/_ui/format';
import { notesOn } from '#lib/extraction/languages/notes';
import { TextsProvider } from '#ui/texts.client';
import { SignLines } from '../../../_signing/sign-lines';
import { formTexts, t } from '../../_view/texts';
import { DocumentDeskProvider } from '../_act/document-desk.client';
import { DocumentKeys } from '../_act/document-keys.client';
import { Foot } from '../_act/foot.client';
import { HeadAct } from '../_act/head-act.client';
import { MarginColumn } from '../_act/margin.client';
import { NoticeBar } from '../_act/notice.client';
import { SCROLLER } from '../_act/places';
import { ReadingStrip } from '../_act/reading-strip.client';
import { SelectionButton } from '../_act/selection-button.client';
import { StayCurrent } from '../_act/stay-current.client';
import { Strip } from '../_act/strip.client';
import { Unread } from '../_act/unread.client';
import { WhyTip } from '../_act/why-tip.client';
import { DialogHost } from '../_dialogs/host.client';
import { browserDocument } from '../_read/browser-document';
import type { DocumentScreen } from '../_read/read-document-screen';
import { Article } from './article';
import { PartSwitch, PartWays } from './part-switch';
import { PlacesToDecide } from './places-to-decide';
import { Progress } from './progress';
import { TitleBlock } from './title-block';

/** The document screen: the text with its proposals and claims in the words, a card beside each, and how far all has come. */
export function DocumentView({ screen, now }: { screen: DocumentScreen; now: Date }) {
  const it = browserDocument(screen, now);
  return (
    <TextsProvider texts={formTexts()}>
      <DocumentDeskProvider document={it}>
        <div className="flex min-h-0 flex-1 flex-col">
          <Head screen={screen} />
          <NoticeBar />
          <ReadingStrip />
          <Strip />
          {it.refusal ? (
            <p id="why-nothing" className="border-b border-line bg-sunk px-4 py-2 text-xs text-ink2">
              {it.refusal}
            </p>
          ) : null}
          <div className="relative min-h-0 flex-1">
            <div
              id={SCROLLER}
              tabIndex={0}
              role="region"
              aria-label={t('document.screen.region')}
              className="u-scroll h-full scroll-pb-20 overflow-y-auto bg-paper"
            >
              <div className="mx-auto max-w-[1180px] px-5 pt-8 pb-[40vh] md:px-8">
                <div className="grid gap-x-10 xl:grid-cols-[minmax(0,1fr)_372px]">
                  <TitleBlock screen={screen} it={it} now={now} />
                  <Progress screen={screen} it={it} now={now} />
                </div>
                <PlacesToDecide screen={screen} it={it} />
                <NotUnderstood screen={screen} />
                <Unread />
                <PartSwitch it={it} />
                <MarginColumn>
                  <Article screen={screen} it={it} />
                </MarginColumn>
                <PartWays it={it} />
              </div>
            </div>
          </div>
          <Foot />
        </div>
        <SelectionButton />
        <WhyTip />
        <DocumentKeys />
        <StayCurrent />
        <DialogHost />
      </DocumentDeskProvider>
    </TextsProvider>
  );
}

function Head({ screen }: { screen: DocumentScreen }) {
  const { id, title, purpose } = screen.page.facts;
  return (
    <header className="flex min-h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4 md:px-5">
      <nav aria-label={t('document.screen.crumb')} className="flex min-w-0 items-center gap-1.5">
        <Link href="/documents" prefetch={false} className="text-ink3 hover:text-ink max-sm:hidden">
          {t('document.screen.crumb')}
        </Link>
        <ChevronRight size={13} aria-hidden className="shrink-0 text-ink3 max-sm:hidden rtl:rotate-180" />
        <span className="truncate font-medium" dir="auto">
          {title}
        </span>
      </nav>
      <div className="ms-auto flex shrink-0 items-center gap-3">
        <a href={`/documents/${id}/sheet`} className="btn h-8 max-md:hidden">
          <FileCheck size={14} aria-hidden />
          {t('document.screen.sheet')}
        </a>
        <Link href={`/documents/${id}/clear`} prefetch={false} className="btn h-8">
          {t(purpose === 'before-publication' ? 'document.screen.clear' : 'document.screen.close')}
        </Link>
        <SignLines person={screen.person} counts={screen.lines} documentId={id} />
        <HeadAct />
      </div>
    </header>
  );
}

/** What the reading of this language does not understand, said once above the text, not on each card. */
function NotUnderstood({ screen: { page } }: { screen: DocumentScreen }) {
  const notes = page.isRead || page.counted.length > 0 ? notesOn(page.facts.language) : [];
  return notes.map(({ code }) => (
    <p key={code} className="mt-6 flex max-w-[620px] gap-2 rounded-lg bg-(--mark) px-3 py-2 text-ink md:ms-14">
      <Languages size={15} aria-hidden className="mt-0.5 shrink-0" />
      {t(`document.extraction.note.${code}`, { language: languageName(page.facts.language) })}
    </p>
  ));
}
