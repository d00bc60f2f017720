import { Languages } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { languageName } from '#app/_ui/format';
import { AskReader } from '../_act/ask-reader.client';
import { OpenButton } from '../_act/open-button.client';
import { KeptOriginal } from './kept-original';
import { t } from './texts';
import type { ClaimView } from './view';

/** In a translated text: what stands in the original beside what stands here, under the name of whoever read it. */
export function Original({ view }: { view: ClaimView }) {
  const { document, renderings } = view.screen;
  if (!document.translatedFrom) return null;
  const language = languageName(document.translatedFrom);
  const counting = renderings.find(({ counts }) => counts);
  const older = renderings.filter((rendering) => rendering !== counting);
  return (
    <section
      id="original"
      aria-labelledby="original-heading"
      className="mt-3 scroll-mt-20 overflow-hidden rounded-lg border border-line bg-surface shadow-(--shadow-sm)"
    >
      <h2 id="original-heading" className="flex items-center gap-1.5 px-3.5 pt-2.5 text-xs font-semibold text-ink3">
        <Languages size={13} aria-hidden /> {t('claim.original.heading', { language })}
      </h2>
      {counting ? (
        <Read rendering={counting} view={view} />
      ) : (
        <p className="px-3.5 pt-1 pb-2.5 text-ink2">{t('claim.original.unread', { language })}</p>
      )}
      <Ways view={view} language={language} isRead={counting !== undefined} />
      {older.length > 0 ? (
        <details className="border-t border-line px-3.5 py-2">
          <summary className="min-h-6 text-xs font-medium text-ink2">
            {t('claim.original.older', { count: older.length })}
          </summary>
          {older.map((rendering) => (
            <Read key={rendering.n} rendering={rendering} view={view} isOld />
          ))}
        </details>
      ) : null}
    </section>
  );
}

type Rendering = ClaimView['screen']['renderings'][number];

function Read({ rendering, view, isOld = false }: { rendering: Rendering; view: ClaimView; isOld?: boolean }) {
  const { n, original, words, found, fidelity, note, language, madeBy, madeAt, shown } = rendering;
  return (
    <div className={isOld ? 'pt-2 text-ink2' : 'px-3.5 pb-2.5'}>
      <div className="mt-1 grid gap-x-5 gap-y-2 sm:grid-cols-2">
        <Words label={languageName(language)}>
          <span lang={language}>{original}</span>
        </Words>
        <Words label={t('claim.original.here')}>{words}</Words>
      </div>
      <p className={`mt-2 font-medium ${fidelity === 'differs' ? 'text-(--st-sent-back)' : ''}`}>
        {t(`words.fidelity.${fidelity}`)}
      </p>
      {note ? (
        <p className="whitespace-pre-line text-ink2" dir="auto">
          {note}
        </p>
      ) : null}
      <p className="mt-1 text-xs text-ink3">
        {t('claim.original.readBy', { name: view.nameOf(madeBy), time: view.timeOf(madeAt) })}{' '}
        <span dir="auto" className="break-words">
          {t('claim.original.found', { found })}
        </span>
      </p>
      {shown ? (
        <KeptOriginal
          shown={shown}
          claimId={view.screen.page.claim.id}
          n={n}
          found={found}
          language={language}
          keptAt={shown.keptAt && view.timeOf(shown.keptAt)}
        />
      ) : null}
    </div>
  );
}

function Words({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-xs text-ink3">{label}</p>
      <p className="serif text-[15px] leading-relaxed break-words whitespace-pre-line" dir="auto">
        {children}
      </p>
    </div>
  );
}

/** What is under review is not changed, so nothing is signed here either: whoever may, sends it back or withdraws it. */
function InReview({ view }: { view: ClaimView }) {
  return (
    <p className="flex flex-wrap items-center gap-2 border-t border-line bg-(--row) px-3.5 py-2 text-ink2">
      <span>{t('claim.original.inReview')}</span>
      {view.may('return') ? (
        <OpenButton dialog="return" looks="button">
          {t('claim.original.sendBack')}
        </OpenButton>
      ) : null}
    </p>
  );
}

/** Who reads the language signs; whoever does not asks somebody who does. In review it has to be sent back for that. */
function Ways({ view, language, isRead }: { view: ClaimView; language: string; isRead: boolean }) {
  const { readers, stage } = view.screen.page.claim.facts;
  if (view.may('sign-rendering')) {
    return (
      <p className="border-t border-line bg-(--row) px-3.5 py-2">
        <OpenButton dialog="rendering" looks="button">
          {t(isRead ? 'claim.original.again' : 'acts.verb.sign-rendering')}
        </OpenButton>
      </p>
    );
  }
  if (isRead) return null;
  if (stage === 'review') return <InReview view={view} />;
  if (!['triage', 'assigned', 'sourcing', 'verdict'].includes(stage)) return null;
  return (
    <p className="flex flex-wrap items-center gap-2 border-t border-line bg-(--row) px-3.5 py-2 text-ink2">
      {readers.length === 0 ? (
        <span>
          {t('claim.original.noReader', { language })}{' '}
          <Link href="/people" prefetch={false} className="font-medium text-accent underline-offset-2 hover:underline">
            {t('claim.original.people')}
          </Link>
        </span>
      ) : view.may('comment') ? (
        readers.map((id) => <AskReader key={id} name={view.nameOf(id)} language={language} />)
      ) : (
        t('claim.original.readers', { names: readers.map(view.nameOf).join(', ') })
      )}
    </p>
  );
}
