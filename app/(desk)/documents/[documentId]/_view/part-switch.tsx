import Link from 'next/link';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { t } from '../../_view/texts';
import type { BrowserDocument, PartCounts } from '../_act/browser-document';
import { partAddress } from '../_act/part-address';

/** Over a long text: which part of it is shown, and the way to each other. A form, so that it needs no script. */
export function PartSwitch({ it }: { it: BrowserDocument }) {
  if (!it.parts) return null;
  const { here, all } = it.parts;
  return (
    <form action={`/documents/${it.id}`} className="mt-6 flex max-w-[620px] flex-wrap items-center gap-2 text-ink2 md:ms-14">
      <label htmlFor="part" className="font-medium text-ink">
        {t('document.part.shown')}
      </label>
      <select id="part" name="at" defaultValue={all[here]?.start} key={here} className="field h-8 max-w-full px-2">
        {all.map((part, i) => (
          <option key={part.start} value={part.start}>
            {t('document.part.option', { n: i + 1, all: all.length, where: paragraphsOf(part), open: part.open })}
          </option>
        ))}
      </select>
      {it.oldVersion === null ? null : <input type="hidden" name="version" value={it.oldVersion} />}
      <button type="submit" className="btn h-8">
        {t('document.part.go')}
      </button>
      <Ways it={it} />
    </form>
  );
}

/** Under a part: the ones before and behind it. */
export function PartWays({ it }: { it: BrowserDocument }) {
  if (!it.parts) return null;
  return (
    <nav aria-label={t('document.part.ways')} className="mt-8 flex max-w-[620px] flex-wrap gap-2 md:ms-14">
      <Ways it={it} isLong />
    </nav>
  );
}

function Ways({ it, isLong = false }: { it: BrowserDocument; isLong?: boolean }) {
  const { here, all } = it.parts!;
  const way = (part: PartCounts | undefined, name: 'before' | 'behind') => {
    if (!part) return null;
    const Icon = name === 'before' ? ArrowLeft : ArrowRight;
    const label = t(`document.part.${name}`, { where: paragraphsOf(part) });
    return (
      <Link
        href={partAddress({ id: it.id, version: it.oldVersion }, part.start)}
        prefetch={false}
        scroll={false}
        aria-label={isLong ? undefined : label}
        className={`btn h-8 ${isLong ? '' : 'w-8 px-0!'}`}
      >
        <Icon size={14} aria-hidden className="rtl:rotate-180" />
        {isLong ? label : null}
      </Link>
    );
  };
  return (
    <>
      {way(all[here - 1], 'before')}
      {way(all[here + 1], 'behind')}
    </>
  );
}

function paragraphsOf({ from, upTo }: PartCounts): string {
  return t('document.part.paragraphs', { from: String(from), upTo: String(upTo), isOne: String(from === upTo) });
}
