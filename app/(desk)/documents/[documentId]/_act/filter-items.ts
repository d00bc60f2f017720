import { type Band, BANDS } from '../_text/bands';
import type { ClaimMark, DocumentParts, Item, PartCounts, Proposal } from './browser-document';

/** What the strip over the text can show alone: open proposals by band, with a question or a flag, dismissed ones, or claims by their mark. */
export type Filter = Band | Concern | 'dismissed' | ClaimMark;

/** Open proposals that somebody has to look at twice: what a word means is open, or a translation may mislead. */
export const CONCERNS = ['asked', 'flagged'] as const;
export type Concern = (typeof CONCERNS)[number];

/** In the order of a claim's way; conditions beside the stage they are drawn instead of. */
export const MARKS: readonly ClaimMark[] = [
  'triage',
  'assigned',
  'sourcing',
  'verdict',
  'sent-back',
  'displaced',
  'review',
  'stale',
  'signed-off',
  'published',
  'closed',
];

/** What was pressed and is on its way to the server. */
export type Pending = 'accept' | 'dismiss' | 'restore';
type AllPending = ReadonlyMap<string, Pending>;

/** A proposal that nobody has decided, and that is not being decided at this moment. */
export function isOpenProposal(item: Item, pending: AllPending): item is Proposal {
  if (item.type !== 'proposal') return false;
  const mark = pending.get(item.id);
  return mark ? mark === 'restore' : item.state === 'proposed';
}

/** A proposal that can be taken back among the open ones, the one dismissed a moment ago included. */
export function isRestorable(item: Item | null, pending: AllPending): boolean {
  if (item?.type !== 'proposal') return false;
  const mark = pending.get(item.id);
  return mark ? mark === 'dismiss' : item.state === 'dismissed';
}

export function fits(item: Item, filter: Filter, pending: AllPending): boolean {
  if (item.type === 'claim') return item.mark === filter;
  if (filter === 'dismissed') return pending.get(item.id) === 'dismiss' || (item.state === 'dismissed' && !pending.has(item.id));
  if (!isOpenProposal(item, pending)) return false;
  return filter === 'asked' || filter === 'flagged' ? isOf(item, filter) : item.band === filter;
}

export function isOf({ asked, flags }: Pick<Proposal, 'asked' | 'flags'>, concern: Concern): boolean {
  return concern === 'asked' ? asked.length > 0 : flags.some((flag) => flag.isTranslation && flag.answered === null);
}

export function shownItems(items: readonly Item[], filter: Filter | null, pending: AllPending): Item[] {
  return filter ? items.filter((item) => fits(item, filter, pending)) : [...items];
}

/** How many there are of each kind in the whole text, in the order of the strip; empty kinds of claims are left out. */
export function countFilters(
  items: readonly Item[],
  pending: AllPending,
  parts: DocumentParts | null = null,
): { filter: Filter; count: number }[] {
  const count = (filter: Filter) => ({
    filter,
    count: items.filter((item) => fits(item, filter, pending)).length + countElsewhere(parts, ({ counts }) => counts[filter]),
  });
  const hasProposals =
    items.some(({ type }) => type === 'proposal') || countElsewhere(parts, ({ open, decided }) => open + decided) > 0;
  const proposals = hasProposals ? [...BANDS, 'dismissed' as const].map(count) : [];
  return [...proposals, ...[...MARKS, ...CONCERNS].map(count).filter((each) => each.count > 0)];
}

/** What there is in the parts that are not shown; of those before or behind the one that is, when a way is given. */
export function countElsewhere(
  parts: DocumentParts | null,
  countOf: (part: PartCounts) => number | undefined,
  way?: 1 | -1,
): number {
  if (!parts) return 0;
  const { here, all } = parts;
  const isCounted = (i: number) => i !== here && (way === undefined || Math.sign(i - here) === way);
  return all.reduce((sum, part, i) => sum + (isCounted(i) ? (countOf(part) ?? 0) : 0), 0);
}

/** What of a part is shown: everything in it, or what fits the filter. */
export function shownIn({ items, counts }: PartCounts, filter: Filter | null): number {
  return filter ? (counts[filter] ?? 0) : items;
}

/** The nearest part before (-1) or behind (1) the one that is shown that has some of it; null when there is none. */
export function partWith(parts: DocumentParts | null, by: 1 | -1, has: (part: PartCounts) => boolean): number | null {
  if (!parts) return null;
  for (let i = parts.here + by; i >= 0 && i < parts.all.length; i += by) if (has(parts.all[i]!)) return i;
  return null;
}

/** The next item that still asks for a decision after this one, else the first that does. */
export function nextOpen(items: readonly Item[], afterId: string | null, pending: AllPending): Item | null {
  const at = items.findIndex(({ id }) => id === afterId);
  const isOpen = (item: Item) => isOpenProposal(item, pending) && item.id !== afterId;
  return items.slice(at + 1).find(isOpen) ?? items.find(isOpen) ?? null;
}

/** One step along what is shown, staying at the ends. From nowhere, the first step enters at the end it came from. */
export function stepFrom(shown: readonly Item[], activeId: string | null, by: 1 | -1): Item | null {
  const at = shown.findIndex(({ id }) => id === activeId);
  if (at === -1) return shown.at(by === 1 ? 0 : -1) ?? null;
  return shown[Math.min(shown.length - 1, Math.max(0, at + by))] ?? null;
}

/** The presses that what the server says now has not settled yet. */
export function stillPending(items: readonly Item[], pending: AllPending): AllPending {
  const states = new Map(items.flatMap((item) => (item.type === 'proposal' ? [[item.id, item.state] as const] : [])));
  const isOpen = ([id, mark]: [string, Pending]) => states.get(id) === (mark === 'restore' ? 'dismissed' : 'proposed');
  return new Map([...pending].filter(isOpen));
}
