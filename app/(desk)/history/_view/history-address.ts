import type { HistoryCursor, HistoryEntry, HistoryFilter } from '#lib/audit/read-history';
import { CLAIM_ACT_NAMES, DESK_ACTS, DOCUMENT_ACTS, INCOMING_ACTS } from '#lib/workflow/acts';

export type Query = Record<string, string | string[] | undefined>;

/** The acts of each stream, for the filter. */
export const ACTS_OF = {
  claim: CLAIM_ACT_NAMES,
  document: Object.keys(DOCUMENT_ACTS),
  incoming: Object.keys(INCOMING_ACTS),
  desk: Object.keys(DESK_ACTS),
} as const;
export type Stream = keyof typeof ACTS_OF;

/** What the address of the history asks for. What it cannot mean is left out, so that an old link still shows something. */
export function readAddress(query: Query): HistoryFilter {
  const [stream, kind] = actIn(one(query.act) ?? one(query.about) ?? '');
  const who = one(query.who);
  const before = cursorIn(one(query.before));
  return {
    ...(stream && { stream }),
    ...(kind && { kind }),
    ...(who && UUID.test(who) && { actorId: who }),
    ...(before && { before }),
  };
}

/** `claim` or `claim.countersign`: what it is about, and the act. */
function actIn(value: string): [stream?: Stream, kind?: string] {
  const [stream = '', kind] = value.split('.');
  if (!Object.hasOwn(ACTS_OF, stream)) return [];
  const known: readonly string[] = ACTS_OF[stream as Stream];
  return [stream as Stream, kind !== undefined && known.includes(kind) ? kind : undefined];
}

/** The address of the acts older than this one, with the same filter. */
export function addressBefore(query: Query, last: HistoryEntry): string {
  const next = new URLSearchParams(kept(query));
  next.set('before', `${last.at.toISOString()}_${last.streamId}_${last.seq}`);
  return `/history?${next}`;
}

/** The address of the newest acts with the same filter. */
export function newestAddress(query: Query): string {
  const next = new URLSearchParams(kept(query)).toString();
  return next ? `/history?${next}` : '/history';
}

function kept(query: Query): [string, string][] {
  return ['about', 'act', 'who'].flatMap((name): [string, string][] => {
    const value = one(query[name]);
    return value ? [[name, value]] : [];
  });
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function cursorIn(value: string | undefined): HistoryCursor | null {
  const [at = '', streamId = '', digits = ''] = (value ?? '').split('_');
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime()) || !UUID.test(streamId) || !/^[1-9]\d{0,8}$/.test(digits)) return null;
  return { at: moment, streamId, seq: Number(digits) };
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
