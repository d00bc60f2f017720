import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { canonicalText } from '#lib/intake/canonical-text';
import { pdfParagraphs, type PdfRun } from '#lib/intake/readers/pdf-paragraphs';
import { CannotRead } from '#lib/intake/readers/original';
import { LONGEST_TEXT } from '#lib/intake/vocabulary';

const MOST_PAGES = 1000;

/** The paragraphs of a PDF and where each page begins. One that holds pictures of letters alone needs a transcript. */
export async function fromPdf(bytes: Uint8Array): Promise<{ text: string; pages: number[] }> {
  const loading = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const file = await loading.promise.catch((error: unknown) => {
    const isLocked = Object(error).name === 'PasswordException';
    throw new CannotRead(isLocked ? 'originalIsLocked' : 'originalIsBroken');
  });
  if (file.numPages > MOST_PAGES) throw new CannotRead('originalHasManyPages');
  const pages: PdfRun[][] = [];
  let length = 0;
  for (let n = 1; n <= file.numPages; n += 1) {
    const page = await file.getPage(n);
    const { items } = await page.getTextContent();
    const runs = items.flatMap(runOf);
    length += runs.reduce((sum, { str }) => sum + str.length, 0);
    if (length > LONGEST_TEXT) throw new CannotRead('originalTooLong');
    pages.push(runs);
    page.cleanup();
  }
  const { text, starts } = pdfParagraphs(pages);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new CannotRead('originalNeedsTranscript');
  return { text, pages: starts };
}

interface TextItem {
  str: string;
  hasEOL: boolean;
  transform: number[];
  height: number;
}

function runOf(item: TextItem | { type: string }): PdfRun[] {
  if (!('str' in item)) return [];
  const [, , , scale = 0, x = 0, y = 0] = item.transform;
  return [{ str: canonicalText(item.str), hasEOL: item.hasEOL, x, y, height: item.height || Math.abs(scale) }];
}
