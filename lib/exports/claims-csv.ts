import type { Tx } from '#lib/db/connection';
import { type Cell, writeCsv } from '#lib/exports/csv';
import type { ExportScope } from '#lib/exports/input';
import { type ClaimRow, readClaimRows } from '#lib/exports/read-claim-rows';
import type { Finding, Outcome } from '#lib/verdicts/verdict-content';

const COLUMNS: Record<string, (row: ClaimRow) => Cell> = {
  number: ({ number }) => number,
  document: ({ documentTitle }) => documentTitle,
  claim: ({ claimLine }) => claimLine,
  said_by: ({ claimant }) => claimant,
  kind: ({ kind }) => kind,
  depth: ({ depth }) => depth,
  stage: ({ stage }) => stage,
  close_reason: ({ closeReason }) => closeReason,
  on_hold: ({ isHeld }) => yes(isHeld),
  objection: ({ isObjected }) => yes(isObjected),
  stale: ({ isStale }) => yes(isStale),
  assigned_to: ({ assignee }) => assignee,
  due: ({ dueAt }) => dueAt,
  was_it_said: ({ attribution }) => wordOf(attribution),
  was_it_said_reason: ({ attribution }) => reasonOf(attribution),
  is_it_true: ({ veracity }) => wordOf(veracity),
  is_it_true_reason: ({ veracity }) => reasonOf(veracity),
  summary: ({ summary }) => summary,
  in_the_document: ({ outcome }) => outcome?.kind ?? null,
  in_the_document_words: ({ outcome }) => wordsOf(outcome),
  sources: ({ origins }) => origins.documents,
  independent: ({ origins }) => origins.independent,
  contacts: ({ contacts }) => contacts.filter(({ kind }) => kind === 'contact').length,
  gates_passed: ({ overrides }) => overrides.map(({ gate, name, reason }) => `${gate} by ${name}: ${reason}`).join('; '),
  signed_by: ({ signatures }) => signatures.map(({ name }) => name).join('; '),
  signed_at: ({ signatures }) => signatures.map(({ at }) => at).join('; '),
  statement_sha256: ({ signatures }) => signatures.map(({ digest }) => digest).join('; '),
  check: ({ slug }) => slug,
};

/** The claims of a document or of the desk, one row each, as CSV. */
export async function claimsCsv(tx: Tx, scope: ExportScope): Promise<string> {
  const rows = await readClaimRows(tx, scope);
  const columns = Object.values(COLUMNS);
  return writeCsv(
    Object.keys(COLUMNS),
    rows.map((row) => columns.map((cell) => cell(row))),
  );
}

function yes(holds: boolean): string {
  return holds ? 'yes' : '';
}

function wordOf(finding: Finding | null): string | null {
  if (!finding) return null;
  return finding.state === 'rated' ? finding.label : 'open';
}

function wordsOf(outcome: Outcome | null): string | null {
  if (!outcome || outcome.kind === 'stands') return null;
  return outcome.kind === 'change' ? outcome.wording : outcome.reason;
}

function reasonOf(finding: Finding | null): string | null {
  if (!finding) return null;
  return finding.state === 'rated' ? finding.reason : finding.because;
}
