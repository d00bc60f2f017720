/** A run of letters on a page, as pdf.js gives it; y grows upwards, in points. */
export interface PdfRun {
  str: string;
  hasEOL: boolean;
  /** The lower left corner and the size of the letters. */
  x: number;
  y: number;
  height: number;
}

interface Line {
  text: string;
  x: number;
  y: number;
  height: number;
}

const DIVIDER = '\n\n';

/** The text of pages, paragraph by paragraph, and where in it the first paragraph of each page begins. */
export function pdfParagraphs(pages: readonly (readonly PdfRun[])[]): { text: string; starts: number[] } {
  const all = pages.map((runs) => withoutNumbers(linesOf(runs)));
  const usual = mostFrequent(
    all.flatMap((lines) => lines.slice(1).map(({ y }, at) => lines[at]!.y - y)).filter((gap) => gap > 0),
  );
  return joinPages(all.map((lines) => paragraphsIn(lines, usual)));
}

/** Lines that stand as close as usual belong together. */
function paragraphsIn(lines: readonly Line[], usual: number): string[] {
  const left = Math.min(...lines.map(({ x }) => x));
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const isNew = !before || startsParagraph(before, line, { usual, left });
    if (isNew) paragraphs.push(line.text);
    else paragraphs.push(joinWords(paragraphs.pop() ?? '', line.text));
  }
  return paragraphs;
}

/** A paragraph that a page's end cut in two is one. */
function joinPages(pages: readonly string[][]): { text: string; starts: number[] } {
  const paragraphs: string[] = [];
  const firsts: number[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = paragraphs.at(-1);
    const goesOn = first !== undefined && last !== undefined && /[\p{L},-]$/u.test(last) && /^\p{Ll}/u.test(first);
    if (goesOn) paragraphs.push(joinWords(paragraphs.pop() ?? '', first));
    firsts.push(paragraphs.length);
    paragraphs.push(...(goesOn ? rest : page));
  }
  const startOf = (n: number) => paragraphs.slice(0, n).reduce((sum, { length }) => sum + length + DIVIDER.length, 0);
  return { text: paragraphs.join(DIVIDER), starts: firsts.map(startOf) };
}

function linesOf(runs: readonly PdfRun[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, hasEOL, x, y, height } of runs) {
    const isSame = open !== null && Math.abs(open.y - y) < Math.max(open.height, height, 1) / 2;
    if (open && isSame) open.text += str;
    else if (str.trim() !== '') lines.push((open = { text: str, x, y, height }));
    if (hasEOL) open = null;
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() })).filter(({ text }) => text !== '');
}

/** The number of the page above or below its text is not part of it. */
function withoutNumbers(lines: Line[]): Line[] {
  const isNumber = (line: Line | undefined) =>
    /^(?:(?:page|seite|стр\.?)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/|von|из)\s*\d{1,4})?$/iu.test(line?.text ?? '');
  const from = isNumber(lines[0]) ? 1 : 0;
  return lines.slice(from, lines.length > 1 && isNumber(lines.at(-1)) ? -1 : undefined);
}

function startsParagraph(before: Line, line: Line, { usual, left }: { usual: number; left: number }): boolean {
  const gap = before.y - line.y;
  const isColumn = gap < 0;
  const isApart = usual > 0 && gap > usual * 1.3;
  const isIndented =
    line.x > left + line.height * 0.8 && before.x <= left + line.height * 0.8 && /[.!?:;»”"]$/u.test(before.text);
  const isOtherSize = Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15;
  return (isColumn && !/^\p{Ll}/u.test(line.text)) || isApart || isIndented || (isOtherSize && !/^\p{Ll}/u.test(line.text));
}

function joinWords(before: string, after: string): string {
  const isParted = /\p{L}[-\u2010\u00AD]$/u.test(before) && /^\p{Ll}/u.test(after);
  return isParted ? before.slice(0, -1) + after : `${before} ${after}`.trim();
}

/** To the nearest point; the smaller of two that are equally frequent. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b);
  return first?.[0] ?? 0;
}
