/** What became of a page that a claim cites: the cited words are gone, the page is gone, or it now carries a correction. */
export const CHANGE_KINDS = ['passage', 'gone', 'correction'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Days between two looks at a cited page that a desk may choose; 0 is never. */
export const WATCH_DAYS = [0, 1, 3, 7, 30] as const;
/** How often a desk looks that has chosen nothing. */
export const HOUSE_WATCH_DAYS = 1;
