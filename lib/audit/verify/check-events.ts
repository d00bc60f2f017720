import { leafHash } from '#lib/ledger/leaf-hash';
import { allRules } from '#lib/workflow/acts';
import type { Fault, FaultCode } from '#lib/audit/verify/fault';
import { type EventBody, type EventRow, type LedgerEvent, nameOf } from '#lib/audit/verify/ledger-event';

const RULES = new Set(allRules().map(({ stream, kind, from, to }) => [stream, kind, from, to].join(' ')));

/** Each event is the text that was hashed, follows the one before it, and was permitted. */
export function checkEvents(deskId: string, events: readonly LedgerEvent[]): Fault[] {
  return events.flatMap((event) => {
    const faults: [FaultCode, boolean][] = [
      ['eventChanged', isChanged(deskId, event)],
      ['eventOrder', isOutOfOrder(event)],
      ['eventForbidden', !RULES.has([event.row.stream, event.row.kind, event.row.fromStage, event.row.toStage].join(' '))],
    ];
    return faults.flatMap(([code, isFault]) =>
      isFault ? [{ code, place: event.place, row: `events ${nameOf(event.place)}`, ...differing(deskId, event, code) }] : [],
    );
  });
}

function isChanged(deskId: string, { row, body }: LedgerEvent): boolean {
  if (!body || !hashOf(row.body)?.equals(row.leafHash)) return true;
  return columnsThatDiffer(deskId, row, body).length > 0;
}

function hashOf(body: string): Buffer | null {
  return body.isWellFormed() ? leafHash(body) : null;
}

function differing(deskId: string, { row, body }: LedgerEvent, code: FaultCode): { columns?: string[] } {
  const columns = body && code === 'eventChanged' ? columnsThatDiffer(deskId, row, body) : [];
  return columns.length > 0 ? { columns } : {};
}

/** The columns repeat parts of the text, so that they can be keys; none may say something else. */
function columnsThatDiffer(deskId: string, row: EventRow, body: EventBody): string[] {
  const pairs: Record<string, [unknown, unknown]> = {
    desk_id: [deskId, body.desk],
    stream_id: [row.streamId, body.streamId],
    seq: [row.seq, body.seq],
    stream: [row.stream, body.stream],
    kind: [row.kind, body.kind],
    from_stage: [row.fromStage, body.from],
    to_stage: [row.toStage, body.to],
    prev_seq: [row.prevSeq ?? 0, body.seq - 1],
    actor_id: [row.actorId, body.actor],
    op_id: [row.opId, body.op],
    at: [row.at.toISOString(), body.at],
  };
  return Object.entries(pairs).flatMap(([column, [stored, hashed]]) => (stored === hashed ? [] : [column]));
}

function isOutOfOrder({ row, before }: LedgerEvent): boolean {
  if (!before) return row.seq !== 1 || row.fromStage !== 'none';
  return row.seq !== before.seq + 1 || row.fromStage !== before.toStage || row.at < before.at || row.stream !== before.stream;
}
