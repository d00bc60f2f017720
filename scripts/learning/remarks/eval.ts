import { signsOf } from '#lib/extraction/claims/remarks/signs';
import { foretellHeldOut, type SeenRow, THRESHOLD } from './fit';
import { readRows } from './rows';

interface RemarkFigures {
  /** Proposals without a claim that are taken for remarks, of all such proposals. */
  remarksFound: [number, number];
  /** Proposals with a claim that are taken for remarks too, of all with a claim; and of those with one that must be found. */
  claimsLost: [number, number];
  coreLost: [number, number];
  /** Passages without a claim which rules throw away already: how many the judge would have. */
  alsoByRules: [number, number];
}

/** Cross-validated in five parts, whole texts left out: `path` holds gold/ and sentences/. */
export function evaluateRemarks(
  path: string,
): Promise<Record<'texts' | 'sentences' | 'plainFacts' | 'plainRemarks', RemarkFigures>> {
  const seen = readRows(path).map((row) => ({ ...row, signs: signsOf(row.passage) }));
  const isRemark = foretellHeldOut(seen).map((chance) => chance < THRESHOLD);
  const figures = (of: (source: string) => boolean) =>
    figuresOf(
      seen.filter(({ source }) => of(source)),
      isRemark.filter((_, i) => of(seen[i]?.source ?? '')),
    );
  return Promise.resolve({
    texts: figures((source) => !source.includes(' ')),
    sentences: figures((source) => source.startsWith('nonclaims ')),
    plainFacts: figures((source) => source.startsWith('plain-facts ')),
    plainRemarks: figures((source) => source.startsWith('plain-remarks ')),
  });
}

function figuresOf(rows: readonly SeenRow[], isRemark: readonly boolean[]): RemarkFigures {
  const share = (holds: (row: SeenRow) => boolean): [number, number] => {
    const places = rows.flatMap((row, i) => (holds(row) ? [i] : []));
    return [places.filter((i) => isRemark[i]).length, places.length];
  };
  return {
    remarksFound: share(({ isClaim, isScrap }) => !isClaim && !isScrap),
    claimsLost: share(({ isClaim, isScrap }) => isClaim && !isScrap),
    coreLost: share(({ tier, isScrap }) => tier === 'core' && !isScrap),
    alsoByRules: share(({ isClaim, isScrap }) => !isClaim && isScrap),
  };
}
