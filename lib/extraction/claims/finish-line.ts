const LONGEST = 480;
const HAN_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，、；：」』”）]*$/u;
/** A list's mark, or the dash of one who speaks. */
const MARK = /^(?:[–—•·*-]|\(?\d{1,2}[.)](?=\s\p{Lu}))\s+/u;
/** What would have gone on: "…, and", "… the managers, who". */
const GOES_ON = /[,;:]?\s+(?:and|but|or|because)$|,\s+(?:who|which|whose|where)$/u;
const ENDED = /[.!?…。！？]["”»’」』）)]*$/u;

/** White space, length, capital and stop: what a line of any language needs to stand alone. */
export function finished(words: string): string {
  const line = withoutBrackets(words.replace(/\s+/gu, ' ').trim().replace(MARK, ''));
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/\s+\S*$/u, '')}…` : line;
  const capital = upperFirst(short.replace(GOES_ON, ''));
  if (ENDED.test(capital)) return capital;
  if (HAN_END.test(capital)) return `${capital.replace(/[，、；：]+$/u, '')}。`;
  return `${capital.replace(/[,;:–—\s-]+$/u, '').replace(/[,;:](?=["”»’]+$)/u, '')}.`;
}

/** "(It went into liquidation.)" */
function withoutBrackets(line: string): string {
  return /^\([^()]+\)[.]?$/u.test(line) ? line.replace(/^\(|\)[.]?$/gu, '') : line;
}

/** The first letter, behind a bracket also, as one that opens a sentence. */
export function upperFirst(line: string): string {
  const at = /^[[(]/u.test(line) ? 1 : 0;
  const [first = ''] = line.slice(at);
  return line.slice(0, at) + first.toUpperCase() + line.slice(at + first.length);
}
