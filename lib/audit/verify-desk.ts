import { type DeskScope, inDeskSnapshot } from '#lib/db/in-desk';
import type { Tx } from '#lib/db/connection';
import type { BlobStore } from '#lib/keeping/blob-store';
import { checkEvents } from '#lib/audit/verify/check-events';
import { checkFiles } from '#lib/audit/verify/check-files';
import { readKeys } from '#lib/audit/verify/check-keys';
import { checkMakers, readMakers } from '#lib/audit/verify/check-makers';
import { checkPlacements, readPlacedWords } from '#lib/audit/verify/check-placements';
import { checkPublications } from '#lib/audit/verify/check-publications';
import { checkSignatures } from '#lib/audit/verify/check-signatures';
import { checkTimes } from '#lib/audit/verify/check-times';
import { readRoots } from '#lib/ledger/time/stamp-checkpoint';
import { checkTree, readTree, type StoredTree } from '#lib/audit/verify/check-tree';
import { recordedOfDocument, readDocumentRows } from '#lib/audit/verify/documents';
import type { Fault } from '#lib/audit/verify/fault';
import { readIncomingRows, recordedOfIncoming } from '#lib/audit/verify/incoming';
import { type LedgerEvent, nameOf, readLedgerEvents } from '#lib/audit/verify/ledger-event';
import { matchRows, type Recorded, type StoredRow } from '#lib/audit/verify/match-rows';
import { type DecisionRows, readDecisionRows } from '#lib/audit/verify/read-decision-rows';
import { readContentRows, readWaitingWords, readSnapshotHashes } from '#lib/audit/verify/read-content-rows';
import { recordedOfClaim } from '#lib/audit/verify/recorded-claim';
import { recordedContent } from '#lib/audit/verify/recorded-content';
import { type ClaimMoment, replayClaim } from '#lib/audit/verify/replay-claim';

export interface LedgerReport {
  deskId: string;
  events: number;
  /** Events that no checkpoint covers yet. */
  unsealed: number;
  /** Moment of the last event that was recorded; null for a desk without events. */
  to: Date | null;
  /** In the order of the ledger; empty when it is unbroken. */
  faults: Fault[];
}

/**
 * Recomputes everything the desk's ledger promises, as it is at this moment: events, tree, signed heads, every content
 * version against its event, every signature against its statement, every publication against what was signed. With the
 * store of kept files it reads every one of them again.
 */
export function verifyLedger(desk: DeskScope, blobs: BlobStore | null = null): Promise<LedgerReport> {
  return inDeskSnapshot(desk, async (tx) => {
    const events = await readLedgerEvents(tx);
    const tree = await readTree(tx);
    const { keys, faults: keyFaults } = await readKeys(tx);
    const content = await readContentRows(tx);
    const decisions = await readDecisionRows(tx, desk);
    const rows = [...content, ...decisions.rows, ...(await readDocumentRows(tx)), ...(await readIncomingRows(tx))];
    const { recorded, roundOf, moments } = recordAll(events, decisions);
    const places = new Map(recorded.map(({ table, key, event }) => [`${table} ${key}`, event.place]));
    const placeOf = (row: string) => places.get(row) ?? null;
    const faults = [
      ...checkEvents(desk.deskId, events),
      ...checkTree(tree, { deskId: desk.deskId, events, keys }),
      ...keyFaults,
      ...(await checkTimes(tx, readRoots(process.env.TSA_CA))),
      ...matchRows(recorded, rows),
      ...(await checkSnapshots(tx, content, placeOf)),
      ...(blobs ? await checkFiles(tx, blobs) : []),
      ...checkMakers(await readMakers(tx), { recorded, rows, roundOf }),
      ...checkSignatures(decisions, { deskId: desk.deskId, keys, placeOf }),
      ...checkPublications(decisions, placeOf),
      ...checkPlacements(moments, { placed: await readPlacedWords(tx), signOffs: decisions.signOffs }),
    ];
    return {
      deskId: desk.deskId,
      events: events.length,
      unsealed: tree.open.size,
      to: lastMoment(events),
      faults: inOrder(faults, tree),
    };
  });
}

/** What all events together say of all rows, and the round in which each event fell. */
function recordAll(events: readonly LedgerEvent[], decisions: DecisionRows) {
  const notes = new Map(decisions.amendments.map(({ claimId, n, note }) => [`${claimId}/${n}`, note]));
  const moments = new Map<LedgerEvent, ClaimMoment>();
  const recorded: Recorded[] = events.flatMap(recordedContent);
  for (const stream of byStream(events)) {
    if (stream[0]?.row.stream === 'document') recorded.push(...recordedOfDocument(stream));
    if (stream[0]?.row.stream === 'incoming') recorded.push(...recordedOfIncoming(stream));
    if (stream[0]?.row.stream !== 'claim') continue;
    const replayed = replayClaim(stream);
    stream.forEach((event, i) => moments.set(event, replayed[i]!));
    recorded.push(...recordedOfClaim({ events: stream, moments: replayed, notes }));
  }
  return { recorded, moments, roundOf: (event: LedgerEvent) => moments.get(event)?.round ?? 1 };
}

function byStream(events: readonly LedgerEvent[]): Iterable<LedgerEvent[]> {
  const streams = new Map<string, LedgerEvent[]>();
  for (const event of events) {
    const stream = streams.get(event.row.streamId);
    if (stream) stream.push(event);
    else streams.set(event.row.streamId, [event]);
  }
  return streams.values();
}

/** A kept copy is what its hash says, wherever a source version names it; the words of a page or a file may wait for a source that does. */
async function checkSnapshots(tx: Tx, content: readonly StoredRow[], placeOf: (row: string) => Fault['place']): Promise<Fault[]> {
  const [hashes, waiting] = await Promise.all([readSnapshotHashes(tx), readWaitingWords(tx)]);
  const named = new Map(
    content.flatMap(({ table, key, fields }) =>
      table === 'source_versions' && typeof fields.snapshotSha256 === 'string'
        ? [[fields.snapshotSha256, `source_versions ${key}`]]
        : [],
    ),
  );
  const removed = new Set(
    content.flatMap(({ table, key }) => (table === 'removed_copies' && key.includes('/words/') ? [key.split('/')[2]] : [])),
  );
  return [...hashes].flatMap(([sha256, hash]): Fault[] => {
    const source = named.get(sha256) ?? waiting.get(sha256);
    if (hash === null)
      return removed.has(sha256) ? [] : [{ code: 'rowChanged', place: null, row: `snapshots ${sha256}`, columns: ['text'] }];
    if (!source) return [{ code: 'rowUnrecorded', place: null, row: `snapshots ${sha256}` }];
    return hash === sha256 ? [] : [{ code: 'rowChanged', place: placeOf(source), row: `snapshots ${sha256}`, columns: ['text'] }];
  });
}

function lastMoment(events: readonly LedgerEvent[]): Date | null {
  return events.reduce<Date | null>((last, { row }) => (last && last > row.at ? last : row.at), null);
}

/** By the place of the event in the sealed tree; open events after them, faults that belong to no event last. */
function inOrder(faults: readonly Fault[], { leaves }: StoredTree): Fault[] {
  const indexes = new Map(leaves.map((leaf, i) => [nameOf(leaf), i]));
  const rank = ({ place }: Fault) => (place ? (indexes.get(nameOf(place)) ?? leaves.length) : Infinity);
  return faults.toSorted((a, b) => rank(a) - rank(b) || (a.place?.seq ?? 0) - (b.place?.seq ?? 0));
}
