import type { ReactNode } from 'react';
import type { Capture } from '#lib/captures/queries';
import type { CaptureWarning } from '#lib/captures/vocabulary';
import { exactTimeOf } from '#app/_ui/format';
import { t } from './texts';

interface Props {
  capture: Capture;
  askedBy: string;
  clock: { now: Date; timeZone: string };
}

/** What is known of a capture: who asked for what, what answered when and how, and the hashes of everything that was kept. */
export function CaptureFacts({ capture, askedBy, clock }: Props) {
  const { requestedUrl, finalUrl, chain, status, askedAt, endedAt, method, agent, warnings } = capture;
  return (
    <dl className="max-w-[760px] space-y-3 text-[13px] sm:space-y-2">
      <Fact name={t('page.facts.asked')}>
        <Address url={requestedUrl} />
        <span className="num block text-xs text-ink3">
          {t('page.facts.by', { name: askedBy, time: exactTimeOf(askedAt, clock.timeZone) })}
        </span>
      </Fact>
      {chain.length > 0 ? (
        <Fact name={t('page.facts.chain')}>
          {chain.map((step) => (
            <span key={step.url} className="block break-all">
              {t('page.facts.step', { url: step.url, status: String(step.status) })}
            </span>
          ))}
        </Fact>
      ) : null}
      {finalUrl ? (
        <Fact name={t('page.facts.answered')}>
          <Address url={finalUrl} />
        </Fact>
      ) : null}
      <Fact name={t('page.facts.status')}>{status}</Fact>
      <Fact name={t('page.facts.keptAt')}>{endedAt ? exactTimeOf(endedAt, clock.timeZone) : null}</Fact>
      <Fact name={t('page.facts.method')}>
        {method ? t(method === 'browser' ? 'page.facts.byBrowser' : 'page.facts.byFetch') : null}
      </Fact>
      <Fact name={t('page.facts.agent')}>{agent}</Fact>
      <Hash name={t('page.facts.words')} value={capture.textSha256} />
      <Hash name={t('page.facts.capture')} value={capture.fileSha256} />
      <Hash name={t('page.facts.picture')} value={capture.screenshotSha256} />
      <Hash name={t('page.facts.print')} value={capture.pdfSha256} />
      <Hash name={t('page.facts.recording')} value={capture.recordingSha256} />
      {warnings.length > 0 ? (
        <Fact name={t('page.facts.warnings')}>
          <ul>
            {warnings.map((warning, i) => (
              <Warning key={i} warning={warning} />
            ))}
          </ul>
        </Fact>
      ) : null}
    </dl>
  );
}

/** Of the page itself a sentence says it; what it loads has an address. */
function Warning({ warning }: { warning: CaptureWarning }) {
  const { url, why } = warning;
  if (why === 'cut') return <li>{t('page.facts.warning.cut', { shown: warning.shown, of: warning.of })}</li>;
  if (why === 'unfinished' || why === 'no-picture' || why === 'no-print') return <li>{t(`page.facts.warning.${why}`)}</li>;
  return (
    <li className="break-all">
      {url} <span className="text-ink3">{t(`page.facts.warning.${why}`)}</span>
    </li>
  );
}

/** Nothing is said where nothing is known. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-0.5 sm:grid-cols-[160px_minmax(0,1fr)]">
      <dt className="text-ink3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className="break-all text-accent hover:underline">
      {url}
    </a>
  );
}

function Hash({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <Fact name={name}>
      <span className="font-mono text-[12px] break-all">{value}</span>
    </Fact>
  );
}
