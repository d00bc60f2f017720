import { languageName } from '#app/_ui/format';
import type { DeskIdiom } from '#lib/candidates/idioms/read-idioms';
import { IDIOM_LANGUAGES, idiomsFrom } from '#lib/extraction/translation/idioms/idioms';
import { TextsProvider } from '#ui/texts.client';
import { IdiomForm } from './idiom-form.client';
import { RemoveIdiom } from './remove-idiom.client';
import { Part } from './section';
import { idiomTexts, t } from './texts';

interface Props {
  deskId: string;
  idioms: readonly DeskIdiom[];
  /** Editors and heads. */
  mayChange: boolean;
}

/** The idioms by which translated texts are flagged: how many the product knows, the desk's own, and the way to add one. */
export function IdiomsPart({ deskId, idioms, mayChange }: Props) {
  const languages = [...new Set(idioms.map(({ language }) => language))];
  const known = IDIOM_LANGUAGES.map((language) => ({ name: languageName(language), count: idiomsFrom(language).length }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((each) => t('idioms.count', each));
  return (
    <Part title={t('idioms.heading')} text={t('idioms.text', { known: new Intl.ListFormat('en').format(known) })}>
      <TextsProvider texts={idiomTexts}>
        {languages.length === 0 ? <p className="text-ink2">{t('idioms.none')}</p> : null}
        {languages.map((language) => (
          <section key={language} aria-label={t('idioms.from', { language: languageName(language) })}>
            <h3 className="text-xs font-medium text-ink2">{t('idioms.from', { language: languageName(language) })}</h3>
            <ul className="hair mt-1 rounded-md border border-line">
              {idioms
                .filter((idiom) => idiom.language === language)
                .map((idiom) => (
                  <li key={idiom.id} className="flex min-h-11 items-center gap-3 px-3 py-1.5">
                    <div className="min-w-0 flex-1">
                      <p className="serif font-semibold break-words" lang="en">
                        “{idiom.words}”
                      </p>
                      <p className="text-xs break-words text-ink2">
                        <bdi lang={language}>{idiom.original}</bdi>, “{idiom.meaning}”
                        <span className="text-ink3"> · {t('idioms.by', { name: idiom.addedBy })}</span>
                      </p>
                    </div>
                    {mayChange ? <RemoveIdiom deskId={deskId} idiomId={idiom.id} words={idiom.words} /> : null}
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {mayChange ? <IdiomForm deskId={deskId} /> : <p className="text-ink3">{t('idioms.onlyEditors')}</p>}
      </TextsProvider>
    </Part>
  );
}
