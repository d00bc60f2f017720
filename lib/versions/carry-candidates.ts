import type { Tx } from '#lib/db/connection';
import { newId } from '#lib/ledger/id';
import type { CandidateContent } from '#lib/candidates/candidate-content';
import { candidates } from '#lib/candidates/schema';
import type { Span } from '#lib/claims/anchoring/anchor';
import type { DocumentAnchors } from '#lib/versions/anchor-document';

/**
 * Proposals whose words stand where they stood go along to the new version, dismissed ones with their reason. The others stay
 * behind with the old one; reading the new text proposes what it says now. Returns how many went along.
 */
export async function carryCandidates(tx: Tx, found: DocumentAnchors, to: { version: number; text: string }): Promise<number> {
  const rows = found.candidates.flatMap(({ row, anchor }) => {
    if (anchor.state !== 'kept') return [];
    const [place] = anchor.places;
    const content = shift(row.content, { by: place.start - row.start, before: found.before, after: to.text });
    return [{ ...row, ...place, content, id: newId(), documentVersion: to.version }];
  });
  if (rows.length > 0) await tx.insert(candidates).values(rows);
  return rows.length;
}

interface Shift {
  by: number;
  before: string;
  after: string;
}

function shift(content: CandidateContent, to: Shift): CandidateContent {
  const moved = <T extends Span>(each: T): T => ({ ...each, start: each.start + to.by, end: each.end + to.by });
  const standing = <T extends Span>(each: T) => stands(each, to);
  return {
    ...content,
    // A speaker is named outside the passage too: words that are not there any more cannot be pointed at.
    attribution: content.attribution.map((each) => (standing(each) ? moved(each) : { ...each, start: 0, end: 0 })),
    dates: content.dates.filter(standing).map(moved),
    quantities: content.quantities.filter(standing).map(moved),
    coreferences: content.coreferences.filter(standing).map(moved),
    ...(content.flagged && { flagged: content.flagged.filter(standing).map(moved) }),
  };
}

function stands({ start, end }: Span, { by, before, after }: Shift): boolean {
  return start + by >= 0 && before.slice(start, end) === after.slice(start + by, end + by);
}
