import { momentOf } from '#app/_ui/format';
import type { Earlier } from '#lib/incoming/find-earlier';
import type { IncomingItem } from '#lib/incoming/list-incoming';
import type { Say } from '#ui/texts.client';

export interface Clock {
  now: Date;
  timeZone: string;
}

/** Who sent it, in one line: the last of them, how many more there are, over what. */
export function senderLine({ asks, senders }: IncomingItem, say: Say): string {
  const [last] = asks;
  const named = asks.find(({ sender }) => sender !== null);
  const name = named?.sender ?? say('unknown');
  const who = senders > 1 ? say('others', { name, count: senders - 1 }) : name;
  return last?.channel ? `${who}, ${last.channel}` : who;
}

/** What became of it, in one line. */
export function stateLine(item: IncomingItem, say: Say, clock: Clock): string {
  if (item.claim) return say('stateClaim', { number: item.claim.number });
  if (item.reason) return say('stateReason', { reason: say(`reason.${item.reason}`) });
  if (item.stage === 'later' && item.laterUntil) return say('stateUntil', { time: momentOf(new Date(item.laterUntil), clock) });
  return say(`state.${item.stage}`);
}

export function sameAsVerb(earlier: Earlier, say: Say): string {
  if (earlier.kind === 'claim') return say('sameAsClaim', { number: earlier.number ?? '' });
  return say(earlier.kind === 'document' ? 'sameAsDocument' : 'sameAsItem');
}

/** The target as the API takes it. */
export function targetOf({ kind, id }: Earlier): object {
  if (kind === 'claim') return { claimId: id };
  return kind === 'document' ? { documentId: id } : { sameAsId: id };
}

export function isOpen(item: IncomingItem): boolean {
  return item.stage === 'new' || item.stage === 'later';
}

/** It was put off, and its time has come. */
export function isBack({ stage, laterUntil }: IncomingItem, { now }: Clock): boolean {
  return stage === 'later' && laterUntil !== null && new Date(laterUntil) <= now;
}
