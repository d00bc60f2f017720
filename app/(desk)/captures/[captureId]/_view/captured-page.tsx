import { ChevronLeft, Download, ExternalLink, FileText, RotateCcw } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Capture } from '#lib/captures/queries';
import type { CitingItem } from '#lib/evidence/citing-items';
import type { EarlierCopies } from '#lib/evidence/earlier-copies';
import { isUnderWay } from '#lib/captures/vocabulary';
import { isVideo } from '#lib/keeping/kinds';
import type { KeptFile } from '#lib/keeping/read-file';
import type { RemovedCopy } from '#lib/keeping/retention/removed-copies';
import { Player } from '#ui/player.client';
import { sizeOf } from '#app/_ui/format';
import { MarkedCopy } from '../../../claims/[claimId]/copies/[n]/_copy/marked-copy';
import { EarlierCopiesLine } from '../../../_copies/earlier-copies';
import { RemovedCopyNote } from '../../../_copies/removed-copy';
import { CaptureFacts } from './capture-facts';
import { t } from './texts';

const VIEWS = ['words', 'recording', 'picture', 'print', 'facts'] as const;
type View = (typeof VIEWS)[number];

interface Props {
  capture: Capture;
  words: string | null;
  /** What stood there where that was a recording. */
  recording: KeptFile | null;
  askedBy: string;
  /** The print of the page, where there is one. */
  print: KeptFile | null;
  /** The sources that rest on it, and which of them the address names: "12.3" for source 3 of claim 12. */
  citing: readonly CitingItem[];
  of: string | undefined;
  /** The captures of its address that came before it. */
  earlier: EarlierCopies | undefined;
  /** What stays of its parts that were removed. */
  removed: readonly RemovedCopy[];
  /** Which view of it the address names. */
  show: string | undefined;
  clock: { now: Date; timeZone: string };
  /** Whether this installation has a replayer. */
  mayReplay: boolean;
}

/** A captured page from inside: its words, what is heard, how it looked, its print, and everything that is known of it. */
export function CapturedPage(props: Props) {
  const { capture } = props;
  const title = capture.title || capture.requestedUrl;
  const views = VIEWS.filter((view) => isThere(view, capture));
  const first = capture.recordingSha256 && !capture.textSha256 ? 'recording' : 'words';
  const shown = views.find((view) => view === props.show) ?? first;
  const from = fromOf(props);
  return (
    <>
      <header className="flex min-h-14 shrink-0 items-center gap-3 border-b border-line bg-surface px-4 md:px-5">
        {from ? (
          <>
            <Link
              href={`/claims/${from.claimId}#source-${from.n}`}
              prefetch={false}
              className="flex min-h-8 shrink-0 items-center gap-1.5 text-ink2 hover:text-ink"
            >
              <ChevronLeft size={16} aria-hidden className="shrink-0 rtl:rotate-180" />
              <span className="num">{t('head.claim', { number: from.number })}</span>
            </Link>
            <span className="h-5 w-px bg-line2" aria-hidden />
          </>
        ) : null}
        <h1 className="min-w-0 truncate font-semibold">{t('page.title')}</h1>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto bg-paper" tabIndex={0} role="region" aria-label={title}>
        <div className="mx-auto max-w-[960px] px-4 pt-6 pb-16 md:px-8 md:pt-8">
          <h2 className="serif max-w-[640px] text-[22px] leading-[1.28] font-semibold break-words" dir="auto">
            {title}
          </h2>
          {props.mayReplay && capture.fileSha256 && !isGone(props) ? <ReplayLink id={capture.id} /> : null}
          <nav
            aria-label={t('page.views')}
            className="sticky top-0 z-10 mt-4 mb-6 flex flex-wrap gap-x-5 gap-y-1 border-b border-line bg-paper"
          >
            {views.map((view) => (
              <Link
                key={view}
                href={`/captures/${capture.id}?show=${view}${from ? `&of=${nameOf(from)}` : ''}`}
                prefetch={false}
                aria-current={view === shown ? 'page' : undefined}
                className="-mb-px min-h-9 border-b-2 border-transparent py-1.5 text-ink2 hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {t(`page.show.${view}`)}
              </Link>
            ))}
          </nav>
          <Shown view={shown} title={title} {...props} />
        </div>
      </div>
    </>
  );
}

function isThere(view: View, capture: Capture): boolean {
  return view === 'words' || view === 'facts' || hashOf(view, capture) !== null;
}

function Shown({ view, title, ...props }: Props & { view: View; title: string }) {
  const { capture, removed, clock } = props;
  const gone = removed.filter(({ kind, sha256 }) => kind === KIND_OF[view] && sha256 === hashOf(view, capture));
  if (gone.length > 0) return gone.map((copy) => <RemovedCopyNote key={copy.seq} copy={copy} timeZone={clock.timeZone} />);
  if (view === 'words') return <Words {...props} />;
  if (view === 'facts') return <Facts {...props} />;
  if (view === 'recording') return <Recording {...props} title={title} />;
  if (view === 'print') return <Print print={props.print} />;
  return <Picture sha256={capture.screenshotSha256} title={title} />;
}

const KIND_OF = { words: 'words', recording: 'file', picture: 'file', print: 'file', facts: null } as const;

function hashOf(view: View, { textSha256, recordingSha256, screenshotSha256, pdfSha256 }: Capture): string | null {
  return { words: textSha256, recording: recordingSha256, picture: screenshotSha256, print: pdfSha256, facts: null }[view];
}

/** The source that somebody came from, else the first that rests on it. */
function fromOf({ citing, of }: Props): CitingItem | undefined {
  return citing.find((item) => nameOf(item) === of) ?? citing[0];
}

function nameOf({ number, n }: CitingItem): string {
  return `${number}.${n}`;
}

/** With the quote of its source marked where it stands. */
function Words(props: Props) {
  const { words, capture } = props;
  if (words === null) return <p className="text-ink2">{t(emptySentence(capture))}</p>;
  return (
    <div className="max-w-[640px]">
      <MarkedCopy text={words} proof={fromOf(props)?.proof ?? null} language={null} />
    </div>
  );
}

/** Browsers show a print in a window of its own, with their own reader. */
function Print({ print }: Pick<Props, 'print'>) {
  if (!print) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <a href={`/api/v1/files/${print.sha256}`} target="_blank" rel="noopener noreferrer" className="btn">
        <FileText size={14} aria-hidden />
        {t('page.openPrint')}
      </a>
      <span className="num text-xs text-ink3">{sizeOf(print.bytes)}</span>
    </p>
  );
}

function Recording({ recording, title }: Pick<Props, 'recording'> & { title: string }) {
  if (!recording) return null;
  const { sha256, type } = recording;
  return (
    <>
      <FileLink sha256={sha256}>{t('page.openRecording')}</FileLink>
      <Player
        address={`/api/v1/files/${sha256}`}
        isFilm={isVideo(type)}
        label={t(isVideo(type) ? 'player.watch' : 'player.listen', { name: title })}
        moments={null}
        words={{ there: '', fault: t('player.cannotPlay') }}
      />
    </>
  );
}

function Picture({ sha256, title }: { sha256: string | null; title: string }) {
  if (!sha256) return null;
  return (
    <>
      <FileLink sha256={sha256}>{t('page.openPicture')}</FileLink>
      {/* Its size is not known before it is there; it is the last thing on the page. */}
      <img
        src={`/api/v1/files/${sha256}`}
        alt={t('page.pictureOf', { title })}
        className="mt-3 w-full rounded-md border border-line"
      />
    </>
  );
}

function isGone({ capture, removed }: Props): boolean {
  return removed.some(({ kind, sha256 }) => kind === 'file' && sha256 === capture.fileSha256);
}

/** Opens it elsewhere: what ran on the page runs again there, and never at the desk's own address. */
function ReplayLink({ id }: { id: string }) {
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <a href={`/api/v1/captures/${id}/replay`} target="_blank" rel="noopener noreferrer" className="btn">
        <RotateCcw size={14} aria-hidden />
        {t('page.replay')}
      </a>
      <span className="text-xs text-ink3">{t('page.replayHint')}</span>
    </p>
  );
}

function Facts({ capture, askedBy, earlier, removed, clock, mayReplay }: Props) {
  const gone = removed.filter(({ kind, sha256 }) => kind === 'file' && sha256 === capture.fileSha256);
  return (
    <>
      {capture.fault ? (
        <p className="mb-4 font-medium text-(--st-sent-back)">
          {t(`capture.fault.${capture.fault as 'timeout'}`, { status: String(capture.status ?? '') })}
        </p>
      ) : null}
      <CaptureFacts capture={capture} askedBy={askedBy} clock={clock} />
      <EarlierCopiesLine earlier={earlier} timeZone={clock.timeZone} />
      {gone.map((copy) => (
        <RemovedCopyNote key={copy.seq} copy={copy} timeZone={clock.timeZone} />
      ))}
      {capture.fileSha256 && gone.length === 0 ? (
        <p className="mt-6">
          <a
            href={`/api/v1/files/${capture.fileSha256}`}
            download
            className="inline-flex items-center gap-1.5 font-medium text-accent hover:underline"
          >
            <Download size={14} aria-hidden />
            {t('page.download')}
          </a>
          <span className="mt-1 block text-xs text-ink3">{t('page.downloadHint')}</span>
          {mayReplay ? null : <span className="mt-1 block text-xs text-ink3">{t('page.noReplay')}</span>}
        </p>
      ) : null}
    </>
  );
}

function emptySentence({ state, recordingSha256 }: Capture) {
  if (isUnderWay(state)) return 'page.underWay' as const;
  if (recordingSha256) return 'page.isHeard' as const;
  return state === 'captured' ? ('page.noWords' as const) : ('page.nothing' as const);
}

function FileLink({ sha256, children }: { sha256: string | null; children: ReactNode }) {
  if (!sha256) return null;
  return (
    <a
      href={`/api/v1/files/${sha256}`}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1.5 font-medium text-accent hover:underline"
    >
      <ExternalLink size={14} aria-hidden />
      {children}
    </a>
  );
}
