import { t } from '../../_view/texts';
import type { BrowserDocument } from '../_act/browser-document';
import { Mark } from '../_act/mark.client';
import { MarkHere } from '../_act/mark-here.client';
import { pagesBegun } from '../_text/pages-begun';
import { type BlockSegments, type Segment, segmentsOf } from '../_text/segments';
import type { DocumentScreen } from '../_read/read-document-screen';

/** The text under check, block by block, with every proposal and claim drawn in its words. */
export function Article({ screen, it }: { screen: DocumentScreen; it: BrowserDocument }) {
  const { text, facts, arrival, sha256, parts, here } = screen.page;
  const { blocks, before } = parts[here]!;
  const places = it.items.map((item) => ({
    id: item.id,
    start: item.start,
    end: item.end,
    isFaint: item.type === 'claim' ? item.stage === 'closed' : item.state !== 'proposed',
  }));
  const shown = segmentsOf(text, blocks, { places, flags: it.flagged, before }).filter(
    (block, i) => !(here === 0 && i < 3 && isTitle(block, facts.title)),
  );
  // Whoever changes words by hand moves what follows: then nobody knows any more on which page it stood.
  const pages = pagesBegun(arrival?.textSha256 === sha256 ? arrival.pages : null, shown);
  return (
    <article
      id="article"
      className="serif max-w-[620px] text-[18px] leading-[1.68] md:ms-14 md:text-[19px]"
      dir="auto"
      lang={facts.language}
    >
      {shown.map((block) => (
        <BlockOf key={block.start} block={block} page={pages.get(block.start)} />
      ))}
    </article>
  );
}

/** The headline stands above already, as the title. A headline that carries a mark stays. */
function isTitle({ kind, segments }: BlockSegments, title: string): boolean {
  const words = segments.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  return kind === 'headline' && segments.every(({ drawn }) => drawn === null) && words.replace(/^#+\s*/, '').trim() === title;
}

const LOOKS: Record<BlockSegments['kind'], string> = {
  paragraph: 'mb-[1.05em]',
  quote: 'mb-[1.05em] border-s-2 border-line2 ps-4',
  headline: 'mt-[1.4em] mb-[.7em] text-[21px] leading-[1.3] font-semibold',
  byline: 'mb-[1.05em] font-sans text-[13px] leading-[19px] text-ink2',
  caption: 'mb-[1.05em] font-sans text-[13px] leading-[19px] text-ink2',
  speaker: 'mt-[1em] mb-[.15em] font-sans text-[13px] leading-[19px] font-semibold',
  notice: 'mt-8 border-t border-line pt-3 font-sans text-xs text-ink3',
  correction: 'mb-[1.05em] border-t border-line pt-3 text-[16px] leading-[1.6] italic',
};

function BlockOf({ block, page }: { block: BlockSegments; page: number | undefined }) {
  const { kind, segments, paragraph } = block;
  const words = segments.map((segment) =>
    isPlain(segment) ? (
      <span key={segment.start} data-at={segment.start}>
        {segment.pieces[0]?.text}
      </span>
    ) : (
      <Mark key={segment.start} segment={segment} />
    ),
  );
  const Tag = kind === 'headline' ? 'h2' : 'p';
  return (
    <div className="group relative" data-block={block.start}>
      {page ? <PageSign page={page} /> : null}
      <Tag className={`${LOOKS[kind]} whitespace-pre-line`} dir="auto">
        {words}
        {paragraph === null ? null : <MarkHere paragraph={paragraph} />}
      </Tag>
      {kind === 'notice' ? <p className="-mt-1 mb-4 text-xs text-ink3 font-sans">{t('document.screen.notice')}</p> : null}
    </div>
  );
}

function isPlain({ drawn, pieces }: Segment): boolean {
  return drawn === null && pieces.every(({ flags }) => flags.length === 0);
}

/** Where a page of the original begins, in the margin; above the words where there is none. */
function PageSign({ page }: { page: number }) {
  return (
    <p className="num font-sans text-[11px] leading-[19px] text-ink3 md:absolute md:-start-14 md:top-[6px] md:w-11 md:text-end">
      {t('document.screen.page', { page: String(page) })}
    </p>
  );
}
