/** How a piece of a quote is joined to the piece before it. */
export interface Join {
  /** Words were left out here: […], (…) or dots. */
  isElision: boolean;
  /** Words that the quoting hand put in: "[Putin]". */
  bracketed: string[];
}

export interface QuotePieces {
  pieces: string[];
  /** joins[i] stands between pieces[i] and pieces[i + 1]. */
  joins: Join[];
  /** What stands before the first piece and after the last. */
  edges: { first: Join; last: Join };
  /** Every bracketed insertion, those before the first and after the last piece included. */
  bracketed: string[];
}

const MARK = /[[(<]\s*(?:…|\.{3,}|\. \. \.)\s*[\])>]|…|\.{3,}|(?:\. ){2,}\.|\[[^[\]\n]{1,120}\]/gu;
const CHANGED_LETTER = /\[(\p{L})\](?=\p{L})/gu;

/** Takes a quote apart at its elisions and bracketed insertions. "[T]he" counts as "The" with a changed letter. */
export function readPieces(quote: string): QuotePieces {
  const changedLetters = [...quote.matchAll(CHANGED_LETTER)].map((match) => match[1] ?? '');
  const plain = quote.replace(CHANGED_LETTER, '$1');
  let open: Join = { isElision: false, bracketed: [] };
  const result: QuotePieces = { pieces: [], joins: [], edges: { first: open, last: open }, bracketed: changedLetters };
  let at = 0;
  for (const match of plain.matchAll(MARK)) {
    open = addPiece(result, plain.slice(at, match.index), open);
    addMark(result, open, match[0]);
    at = match.index + match[0].length;
  }
  result.edges.last = addPiece(result, plain.slice(at), open);
  return result;
}

function addMark(result: QuotePieces, open: Join, mark: string): void {
  if (!mark.startsWith('[') || /^\[[\s.…]+\]$/u.test(mark)) {
    open.isElision = true;
    return;
  }
  const words = mark.slice(1, -1).trim();
  open.bracketed.push(words);
  result.bracketed.push(words);
}

/** Adds the piece unless it has no words; answers the join that the next piece continues. */
function addPiece(result: QuotePieces, text: string, open: Join): Join {
  if (!/[\p{L}\p{N}]/u.test(text)) return open;
  if (result.pieces.length > 0) result.joins.push(open);
  result.pieces.push(text);
  return { isElision: false, bracketed: [] };
}
