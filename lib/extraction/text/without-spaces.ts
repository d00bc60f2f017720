import type { Span } from '#lib/extraction/extraction';

/** Marks that open a quotation or a bracket: behind a full stop they belong to the sentence that follows. */
const OPENS = /[“‘「『（《〈【〔]+$/u;
const MOST_MARKS = 4;
const CLOSED = /[」』”’"]\s?$/u;
/** "「…。」と述べた", "「…。」という": the particle goes on with the words around the quotation. */
const GOES_ON = /^(?:と|って|など|との|とも|を|に|が|は|の|、)/u;
/** "“…。”市长李明说。", "「…。」市長はこう語った。": a short sentence behind a quotation that only says whose it is. */
const TAG =
  /^(?:[^，。！？“”「」『』\d]{1,24}(?:说|說|说道|說道|道|表示|称|稱|问|問|答|指出|写道|寫道|补充|補充|强调|強調|宣布|解释|解釋|透露|承认|承認|否认|否認)|[^。「」『』\d]{1,24}(?:と)?(?:語った|述べた|話した|言った|答えた|強調した|説明した|指摘した))[。！？]/u;
const LONGEST_TAG = 40;

/** Where a sentence ends that a segmenter ended at a place: an opening mark is left to the next one. */
export function endOfSentence(text: string, end: number): number {
  const marks = OPENS.exec(text.slice(Math.max(0, end - MOST_MARKS), end))?.[0].length ?? 0;
  return end - marks;
}

/** Whether what stands behind a closed quotation goes on with it, in languages without spaces between words. */
export function goesOnBehindQuote(text: string, { start, end }: Span, language: string): boolean {
  if (!/^(?:zh|ja)/.test(language) || !CLOSED.test(text.slice(Math.max(start, end - 2), end))) return false;
  const behind = text.slice(end, end + LONGEST_TAG);
  return (language.startsWith('ja') && GOES_ON.test(behind)) || TAG.test(behind);
}
