import type { Metadata } from 'next';
import { readPage } from '#app/_server/read-page';
import { readCaptureCopy } from '#lib/captures/queries';
import { readCiting } from '#lib/evidence/citing-items';
import { readEarlierCopies } from '#lib/evidence/earlier-copies';
import { readFile } from '#lib/keeping/read-file';
import { replayUrl } from '#lib/captures/replay/replay-place';
import { readRemoved } from '#lib/keeping/retention/removed-copies';
import { CapturedPage } from './_view/captured-page';
import { t } from './_view/texts';

export const metadata: Metadata = { title: t('page.title') };

interface Props {
  params: Promise<{ captureId: string }>;
  searchParams: Promise<{ show?: string; of?: string }>;
}

/** A page of the web as it was captured. */
export default async function CapturePage({ params, searchParams }: Props) {
  const [{ captureId }, { show, of }] = [await params, await searchParams];
  const { person, found } = await readPage(captureId, async (tx) => {
    const copy = await readCaptureCopy(tx, captureId);
    const { textSha256, fileSha256, screenshotSha256, pdfSha256, recordingSha256 } = copy.capture;
    const parts = [textSha256, fileSha256, screenshotSha256, pdfSha256, recordingSha256];
    const print = pdfSha256 ? await readFile(tx, pdfSha256) : null;
    const { requestedUrl: url, endedAt } = copy.capture;
    const page = { evidenceId: captureId, url, captureId, capturedAt: endedAt, keptAt: endedAt };
    const [earlier] = await readEarlierCopies(tx, [page]);
    return { ...copy, earlier, print, citing: await readCiting(tx, captureId), removed: await readRemoved(tx, parts) };
  });
  return (
    <CapturedPage
      {...found}
      mayReplay={replayUrl() !== null}
      show={show}
      of={of}
      clock={{ now: new Date(), timeZone: person.timeZone }}
    />
  );
}
