import { join } from 'node:path';
import { judgeBy, type NestedJudge, wordReader } from '#lib/extraction/claims/nested/judge-nested';
import { extractClaims } from '#lib/extraction/extract-claims';
import type { Gold } from '../../gold/gold';
import { goldFiles, readGold } from '../../gold/read-gold';
import { score } from '../../gold/score';
import { fitNested, THRESHOLD } from './fit';
import { rowsOf } from './rows';

interface NestedFigures {
  coreRecall: number;
  precision: number;
  proposals: number;
}

const PARTS = 5;
const PLACES = 1e3;

/** Cross-validated in five parts, whole texts left out: the texts of `path`/gold without nested claims and with them. */
export function evaluateNested(path: string): Promise<Record<'english' | 'byRules', NestedReport>> {
  const golds = goldFiles(join(path, 'gold')).map(readGold);
  const of = (isEnglish: boolean) => reportOn(golds.filter(({ document }) => (document.language === 'en') === isEnglish));
  return Promise.resolve({ english: of(true), byRules: of(false) });
}

type NestedReport = Record<'without' | 'with', NestedFigures> & { texts: number };

function reportOn(golds: readonly Gold[]): NestedReport {
  const taught = Array.from({ length: PARTS }, (_, part) =>
    fitNested(golds.filter((_gold, i) => i % PARTS !== part).flatMap(rowsOf)),
  );
  const none: NestedJudge = () => [];
  const judgeOf = (i: number): NestedJudge => {
    const language = golds[i]?.document.language ?? '';
    const [weights, read] = [taught[i % PARTS], wordReader(language)];
    return weights && read ? judgeBy(weights, { read, threshold: THRESHOLD[language === 'en' ? 'english' : 'byRules'] }) : none;
  };
  return { texts: golds.length, without: figuresOf(golds, () => none), with: figuresOf(golds, judgeOf) };
}

function figuresOf(golds: readonly Gold[], judgeOf: (i: number) => NestedJudge): NestedFigures {
  const sums = { core: 0, found: 0, right: 0, proposals: 0 };
  for (const [i, gold] of golds.entries()) {
    const { publishedOn, language, translatedFrom } = gold.document;
    const { tallies } = score(gold, extractClaims(gold.text, { publishedOn, language, translatedFrom, nested: judgeOf(i) }));
    sums.found += tallies.coreRecall.right;
    sums.core += tallies.coreRecall.of;
    sums.right += tallies.precision.right;
    sums.proposals += tallies.precision.of;
  }
  const share = (part: number, whole: number) => Math.round((PLACES * part) / whole) / PLACES;
  return {
    coreRecall: share(sums.found, sums.core),
    precision: share(sums.right, sums.proposals),
    proposals: sums.proposals,
  };
}
