import { Languages } from 'lucide-react';
import { leadOf } from '#lib/extraction/repeats';
import { dayOf, languageName, momentOf } from '#app/_ui/format';
import { t } from '../../_view/texts';
import { ConflictHere } from '../_act/conflict-here.client';
import { EditFacts } from '../_act/edit-facts.client';
import type { BrowserDocument } from '../_act/browser-document';
import type { DocumentScreen } from '../_read/read-document-screen';
import { KeptOriginals } from './kept-originals';
import { ModelLine } from './model-line';
import { ReadFrom } from './read-from';
import { VersionSwitch } from './version-switch';

/** The title, and what is known about the text: translation first, because it bears on every "Was it said?". */
export function TitleBlock({ screen, it, now }: { screen: DocumentScreen; it: BrowserDocument; now: Date }) {
  const { facts } = screen.page;
  return (
    <div className="xl:ps-14">
      <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink3">
        <TranslationChip screen={screen} />
        {factsInWords(screen, now).map((fact) => (
          <span key={fact} dir="auto">
            {fact}
          </span>
        ))}
        {facts.url ? (
          <a
            href={facts.url}
            rel="noreferrer"
            target="_blank"
            className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
          >
            {t('document.screen.openOriginal')}
          </a>
        ) : null}
        <EditFacts />
        <ConflictHere />
        <VersionSwitch screen={screen} />
      </div>
      <ReadFrom screen={screen} now={now} />
      <KeptOriginals screen={screen} />
      <h1
        className="serif max-w-[620px] text-[28px] leading-[1.14] font-semibold tracking-[-.018em] text-balance md:text-[34px]"
        dir="auto"
        lang={facts.language}
      >
        {facts.title}
      </h1>
      {screen.page.here === 0 ? <HeadlineLead title={facts.title} it={it} /> : null}
      <ModelLine screen={screen} />
    </div>
  );
}

/** A headline is no claim where the text says the same: which claim that is. */
function HeadlineLead({ title, it }: { title: string; it: BrowserDocument }) {
  const lead = leadOf(
    title,
    it.items.toSorted((a, b) => a.start - b.start),
  );
  if (!lead || lead.start < title.length) return null;
  return (
    <p className="mt-2 line-clamp-2 max-w-[620px] text-[13px] leading-[19px] text-ink2">
      {t('document.screen.headlineSays')}{' '}
      <a href={`#card-${lead.id}`} className="text-accent hover:underline" dir="auto">
        {lead.claimLine}
      </a>
    </p>
  );
}

function TranslationChip({ screen }: { screen: DocumentScreen }) {
  const { translatedFrom, translator } = screen.page.facts;
  if (!translatedFrom && !translator) return null;
  return (
    <span className="inline-flex items-center gap-1.5 rounded-md bg-(--mark) px-2 py-1 font-medium text-ink">
      <Languages size={13} aria-hidden className="shrink-0" />
      {translatedFrom
        ? t('document.screen.translated', { language: languageName(translatedFrom), by: translator ?? 'none' })
        : t('document.screen.translatedBy', { by: translator ?? '' })}
    </span>
  );
}

function factsInWords({ page, people, person }: DocumentScreen, now: Date): string[] {
  const { facts, owner, author, text } = page;
  const filer = people.find(({ id }) => id === facts.filedBy)?.name ?? t('document.form.somebody');
  const found: (string | null)[] = [
    t(`words.purpose.${facts.purpose}`),
    facts.publisher,
    facts.byline ? t('document.screen.byline', { name: facts.byline }) : t('document.screen.noByline'),
    facts.publishedOn ? t('document.screen.publishedOn', { day: dayOf(facts.publishedOn) }) : t('document.screen.noDate'),
    t('document.screen.words', { count: countWords(text) }),
    author ? t('document.screen.author', { name: author }) : null,
    owner ? t('document.screen.owner', { name: owner }) : null,
    t('document.screen.filedBy', { name: filer, time: momentOf(facts.filedAt, { now, timeZone: person.timeZone }) }),
  ];
  return found.filter((fact) => fact !== null);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
