import { diffTexts } from '#app/_ui/diff-texts';
import type { DiffPart } from '#app/_ui/diff-words';
import { t } from '../../../_view/texts';
import type { VersionsScreen } from './read-versions-screen';

/** Two versions of the text as one: words that went are struck, words that came are underlined. */
export function Comparison({ screen }: { screen: VersionsScreen }) {
  const { versions, from, to, before, after, language } = screen;
  const parts = diffTexts(before, after);
  const isSame = parts.every(({ kind }) => kind === 'same');
  return (
    <section aria-labelledby="difference" className="min-w-0">
      {versions.length > 1 ? <Choice screen={screen} /> : null}
      <h2 id="difference" className="mb-4 font-semibold">
        {versions.length > 1 ? t('document.version.diffTitle', { from, to }) : t('document.version.alone')}
      </h2>
      {isSame && versions.length > 1 ? <p className="mb-4 text-ink2">{t('document.version.same')}</p> : null}
      <div className="serif max-w-[620px] text-[17px] leading-[1.62] whitespace-pre-line" dir="auto" lang={language}>
        {parts.map((part, i) => (
          <Part key={i} part={part} isAlone={isSame} />
        ))}
      </div>
    </section>
  );
}

/** Works without a script: an address names what is compared. */
function Choice({ screen: { documentId, versions, from, to } }: { screen: VersionsScreen }) {
  const options = versions.map(({ version }) => (
    <option key={version} value={version}>
      {t('document.version.number', { version })}
    </option>
  ));
  return (
    <form action={`/documents/${documentId}/versions`} className="mb-6 flex flex-wrap items-center gap-2">
      <label htmlFor="from">{t('document.version.from')}</label>
      <select id="from" name="from" defaultValue={from} className="field h-8 px-2">
        {options}
      </select>
      <label htmlFor="to">{t('document.version.to')}</label>
      <select id="to" name="to" defaultValue={to} className="field h-8 px-2">
        {options}
      </select>
      <button type="submit" className="btn h-8">
        {t('document.version.compare')}
      </button>
    </form>
  );
}

/** A stretch that stayed is folded in its middle when it is long; UTF-16 units. */
const LONG = 900;
const SHOWN = 300;

function Part({ part: { kind, text }, isAlone }: { part: DiffPart; isAlone: boolean }) {
  if (kind === 'same') return isAlone || text.length <= LONG ? text : <Folded text={text} />;
  const words = text.trimEnd();
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <>
      <Mark className="wd">{words}</Mark>
      {text.slice(words.length)}
    </>
  );
}

function Folded({ text }: { text: string }) {
  const from = text.indexOf('\n', SHOWN);
  const to = text.lastIndexOf('\n', text.length - SHOWN);
  if (from === -1 || to <= from) return text;
  const inside = text.slice(from, to);
  const count = inside.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <>
      {text.slice(0, from)}
      <details className="my-3 border-y border-line py-1">
        <summary className="min-h-6 cursor-pointer font-sans text-xs text-ink2">
          {t('document.version.unchanged', { count })}
        </summary>
        {inside}
      </details>
      {text.slice(to)}
    </>
  );
}
