/** Words in which only what a reader would hear is told apart, and where each unit of them stands in what was folded. */
export interface Folded {
  words: string;
  starts: number[];
  ends: number[];
}

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const FOLDS: [RegExp, string][] = [
  [/\s/u, ' '],
  [/["“”„‟«»″＂]/u, '"'],
  [/['‘’‚‛′´`]/u, "'"],
  [/[-‐‑‒–—−]/u, '-'],
];

/** Runs of white space as one space, quotation marks, apostrophes and dashes as the plain ones, … as three dots, nothing unseen. */
export function fold(text: string): Folded {
  const folded: Folded = { words: '', starts: [], ends: [] };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (UNSEEN.test(unit)) continue;
    if (unit === '…') for (let i = 0; i < 3; i += 1) add(folded, '.', at);
    else addFolded(folded, FOLDS.find(([pattern]) => pattern.test(unit))?.[1] ?? unit, at);
  }
  return folded;
}

/** A space behind a space, and an apostrophe behind an apostrophe (the doubled one of the wires), belong to the unit before. */
function addFolded(folded: Folded, unit: string, at: number): void {
  const last = folded.words.at(-1);
  const isBehind = folded.ends.at(-1) === at;
  if (unit === ' ' && last === ' ') folded.ends[folded.ends.length - 1] = at + 1;
  else if (unit === "'" && last === "'" && isBehind) {
    folded.words = `${folded.words.slice(0, -1)}"`;
    folded.ends[folded.ends.length - 1] = at + 1;
  } else add(folded, unit, at);
}

function add(folded: Folded, unit: string, at: number): void {
  folded.words += unit;
  folded.starts.push(at);
  folded.ends.push(at + 1);
}
