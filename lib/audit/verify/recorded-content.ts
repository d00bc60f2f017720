import type { LedgerEvent } from '#lib/audit/verify/ledger-event';
import type { Recorded } from '#lib/audit/verify/match-rows';
import { recordedOverride } from '#lib/audit/verify/overrides';

type Data = Record<string, unknown>;
interface Version {
  section?: string;
  rev: number;
  digest: string;
}

const TABLE_OF: Record<string, string> = { claim: 'claim_versions', verdict: 'verdict_versions', evidence: 'evidence_versions' };
const SECTION_OF: Record<string, string> = {
  accept: 'claim',
  split: 'claim',
  'edit-line': 'claim',
  reword: 'claim',
  restate: 'claim',
  rate: 'verdict',
  'waive-proof': 'verdict',
  'add-evidence': 'evidence',
  'change-evidence': 'evidence',
  'remove-evidence': 'evidence',
};

/** What an event says of the content that was written with it: versions, records, sources, kept copies, notes. */
export function recordedContent(event: LedgerEvent): Recorded[] {
  if (!event.body) return [];
  const { data } = event.body;
  return [
    ...versionsIn(event, data).map((version) => versionOf(event, version)),
    ...recordIn(event, data),
    ...contactIn(event, data),
    ...sourceIn(event, data),
    ...noteIn(event, data),
    ...documentIn(event, data),
    ...deskIn(event, data),
    ...removedIn(event, data),
    ...recordedOverride(event),
    ...placementIn(event, data),
    ...renderingIn(event, data),
  ];
}

function versionsIn({ row }: LedgerEvent, data: Data): Version[] {
  const section = SECTION_OF[row.kind];
  const own = section && typeof data.rev === 'number' ? [{ section, rev: data.rev, digest: String(data.digest) }] : [];
  const copied = listOf(data.evidence).map((version) => ({ ...version, section: 'evidence' }));
  return [...own, ...copied, ...listOf(data.versions)];
}

function listOf(value: unknown): Version[] {
  return Array.isArray(value) ? (value as Version[]) : [];
}

function versionOf(event: LedgerEvent, { section, rev, digest }: Version): Recorded {
  const table = TABLE_OF[section ?? ''] ?? `unknown section ${section}`;
  return { table, key: `${event.row.streamId}/${rev}`, event, expect: { digest, opId: event.row.opId }, times: ['madeAt'] };
}

function recordIn(event: LedgerEvent, data: Data): Recorded[] {
  if (event.row.kind !== 'record') return [];
  const key = `${event.row.streamId}/${String(data.recordId)}`;
  const expect = { digest: data.digest, kind: data.recordKind, opId: event.row.opId };
  return [{ table: 'gate_records', key, event, expect, times: ['madeAt'] }];
}

/** A contact with its address, a step of it, and what readers see of it on this claim. */
function contactIn(event: LedgerEvent, data: Data): Recorded[] {
  const { streamId, opId } = event.row;
  const contact = data.contact as { id: string; digest: string; address: string } | undefined;
  const step = data.step as { contactId: string; n: number; digest: string } | undefined;
  const used = Array.isArray(data.used) ? (data.used as { contactId: string; n: number; digest: string }[]) : [];
  const rows: [table: string, key: string, expect: Data][] = [];
  if (contact) rows.push(['contacts', contact.id, { digest: contact.digest, address: contact.address }]);
  if (step) rows.push(['contact_steps', `${step.contactId}/${step.n}`, { digest: step.digest }]);
  for (const { contactId, n, digest } of used) rows.push(['contact_words', `${streamId}/${contactId}/${n}`, { digest }]);
  return rows.map(([table, key, expect]) => ({ table, key, event, expect: { ...expect, opId }, times: ['madeAt'] }));
}

function sourceIn(event: LedgerEvent, data: Data): Recorded[] {
  if (typeof data.source !== 'object' || !data.source) return [];
  const { id, version, digest } = data.source as { id: string; version: number; digest: string };
  return [{ table: 'source_versions', key: `${id}/${version}`, event, expect: { digest } }];
}

function noteIn(event: LedgerEvent, data: Data): Recorded[] {
  if (typeof data.note !== 'string') return [];
  const { streamId, seq, actorId } = event.row;
  return [
    { table: 'notes', key: `${streamId}/${seq}`, event, expect: { commitment: data.note, madeBy: actorId }, times: ['at'] },
  ];
}

/** Where a claim stands in a new version of its document. */
function placementIn({ row, ...event }: LedgerEvent, data: Data): Recorded[] {
  if (typeof data.placement !== 'object' || !data.placement) return [];
  const { digest } = data.placement as { digest: string };
  const key = `${row.streamId}/${row.seq}`;
  return [{ table: 'placements', key, event: { row, ...event }, expect: { digest, madeBy: row.actorId }, times: ['madeAt'] }];
}

function renderingIn(event: LedgerEvent, { rendering, digest }: Data): Recorded[] {
  if (event.row.kind !== 'sign-rendering') return [];
  const { streamId, actorId, opId } = event.row;
  const expect = { digest, madeBy: actorId, opId };
  return [{ table: 'renderings', key: `${streamId}/${String(rendering)}`, event, expect, times: ['madeAt'] }];
}

/** A document's text is known by its hash; whatever else the event says of the version is compared by digest. */
function documentIn(event: LedgerEvent, data: Data): Recorded[] {
  const { row, body } = event;
  const version = body?.sets.version;
  if (row.stream !== 'document' || typeof version !== 'number') return [];
  const expect = { sha256: data.sha256, hash: data.sha256, blocks: data.blocks, arrival: data.arrival, madeBy: row.actorId };
  return [{ table: 'document_versions', key: `${row.streamId}/${version}`, event, expect, times: ['madeAt'] }];
}

/** The key and the policy that a desk begins with: another key could sign another history. */
function deskIn(event: LedgerEvent, data: Data): Recorded[] {
  if (event.row.kind === 'change-policy') return [policyOf(event, Number(data.version), data)];
  if (event.row.kind !== 'create-desk') return [];
  return [{ table: 'desk_keys', key: String(data.keyId), event, expect: {} }, policyOf(event, 1, data)];
}

/** Copies that were removed, each with what stays of it. */
function removedIn(event: LedgerEvent, { rule, months, copies }: Data): Recorded[] {
  if (event.row.kind !== 'remove-copies' || !Array.isArray(copies)) return [];
  return (copies as { kind: string; sha256: string; bytes: number; keptAt: string }[]).map(({ kind, sha256, bytes, keptAt }) => ({
    table: 'removed_copies',
    key: `${event.row.seq}/${kind}/${sha256}`,
    event,
    expect: { bytes, keptAt, rule, months },
    times: ['removedAt'],
  }));
}

function policyOf(event: LedgerEvent, version: number, { policy }: Data): Recorded {
  return { table: 'policies', key: String(version), event, expect: { digest: policy } };
}
