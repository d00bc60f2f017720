import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { inOperation } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { newId } from '#lib/ledger/id';
import { recordDocumentEvent } from '#lib/ledger/record-event';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import type { CandidateContent } from '#lib/candidates/candidate-content';
import { cutWords } from '#lib/candidates/cut-words';
import { decideCandidate } from '#lib/candidates/decide-candidate';
import type { SplitCandidate } from '#lib/candidates/input';
import { lineOfPart } from '#lib/candidates/line-of-part';
import { type Candidate, lockCandidates, requireState } from '#lib/candidates/lock-candidates';
import { candidates } from '#lib/candidates/schema';
import { questionsFor } from '#lib/workflow/vocabulary';

type Part = SplitCandidate['parts'][number];

/** A proposal says more than one thing: somebody cuts it into parts, each to be decided by itself. Cutting is making. */
export function splitCandidate(ctx: Ctx, input: SplitCandidate) {
  return inOperation(ctx, { verb: 'split-candidate', input }, async (tx) => {
    const { document, candidates: locked } = await lockCandidates(tx, [input.candidateId]);
    requireAllowedOnDocument(ctx, 'split', document.facts);
    await requireState(tx, locked, 'proposed');
    const [whole] = locked as [Candidate];
    for (const part of input.parts) requireInside(whole, part);
    const ids = [];
    for (const part of input.parts) ids.push(await propose(tx, ctx, { whole, part, language: document.facts.language }));
    await decideCandidate(tx, ctx, { candidateId: whole.id, decision: { state: 'split' } });
    const data = { candidateId: whole.id, candidateIds: ids };
    await recordDocumentEvent(tx, ctx, { kind: 'split', to: 'in-work', head: document.head, data });
    return { candidateIds: ids };
  });
}

function requireInside(whole: Candidate, part: Part): void {
  if (part.start < whole.start || part.end > whole.end || part.start >= part.end)
    throw new Refusal('invalid', 'splitOutside', { field: 'parts' });
}

/** A part that is cut out, in the language of its document. */
interface Cut {
  whole: Candidate;
  part: Part;
  language: string;
}

async function propose(tx: Tx, ctx: Ctx, { whole, part, language }: Cut): Promise<string> {
  const passage = await cutWords(
    tx,
    { documentId: whole.documentId, version: whole.documentVersion },
    { start: part.start, end: part.end, field: 'parts' },
  );
  const { quote, prefix, suffix, sentence, start, end } = passage;
  const isInside = (each: { start: number; end: number }) => each.start >= start && each.end <= end;
  const kind = part.kind ?? whole.content.kind;
  const content: CandidateContent = {
    ...whole.content,
    quote,
    prefix,
    suffix,
    sentence,
    kind,
    questions: questionsFor(kind, whole.content.claimant !== null),
    claimLine: part.claimLine ?? lineOfPart(whole.content, passage, language),
    dates: whole.content.dates.filter(isInside),
    quantities: whole.content.quantities.filter(isInside),
    coreferences: whole.content.coreferences.filter(isInside),
    madeBy: ctx.actor.personId,
  };
  const id = newId();
  await tx.insert(candidates).values({
    deskId: ctx.deskId,
    id,
    documentId: whole.documentId,
    documentVersion: whole.documentVersion,
    start,
    end,
    content,
    score: whole.score,
    state: 'proposed',
  });
  return id;
}
