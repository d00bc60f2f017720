import type { RenderingWords } from '#lib/renderings/rendering';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { languageName, t } from './texts';
import { WebLink } from './web-link';

/** The exact words in the document, in their sentence, and the hands they went through. */
export function Words({ check }: { check: PublishedCheck }) {
  const { claim, document, chain } = check;
  return (
    <section className="part">
      <h2>{t('words.heading')}</h2>
      {chain.length > 1 ? (
        <ol className="chain">
          {chain.map((link) => (
            <li key={`${link.role}-${link.who}`}>
              <span className="chain-role">{t(`words.link.${link.role}`)}</span>{' '}
              <span className="chain-who" dir="auto">
                <bdi>{link.who}</bdi>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      <p className="small">{t(document.translatedFrom ? 'words.translated' : 'words.sentence')}</p>
      <blockquote dir="auto" lang={document.language ?? undefined}>
        <MarkedSentence sentence={claim.sentence} passage={claim.passage} />
      </blockquote>
      {claim.rendering ? <Rendering rendering={claim.rendering} /> : null}
    </section>
  );
}

/** What the original says, beside the translation: whoever reads the language can compare. */
function Rendering({ rendering: { language, original, fidelity, note, found, kept } }: { rendering: RenderingWords }) {
  return (
    <>
      <p className="small">{t('words.original', { language: languageName(language) })}</p>
      <blockquote dir="auto" lang={language}>
        {original}
      </blockquote>
      <p className="small">
        {t(`words.fidelity.${fidelity}`)} {note ? <span dir="auto">{note} </span> : null}
        <span dir="auto">{t('words.found', { found })}</span>
      </p>
      {kept ? (
        <p className="small">
          {t('words.keptOriginal')}{' '}
          <WebLink href={kept.url} className="strong">
            {kept.title}
          </WebLink>
          , <bdi>{kept.publisher}</bdi>
          {kept.level && kept.level !== 'absent' ? `. ${t('words.inOriginal')}` : null}
        </p>
      ) : null}
    </>
  );
}

function MarkedSentence({ sentence, passage }: { sentence: string; passage: string }) {
  const at = sentence.indexOf(passage);
  if (at === -1) return <mark>{passage}</mark>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{passage}</mark>
      {sentence.slice(at + passage.length)}
    </>
  );
}
