/** How many lines are brought in at once, and how long each may be, in UTF-16 units. */
export const MOST_LINES = 500;
export const LONGEST_LINE = 2000;

/** What came in: words somebody says, or the address of where they stand. */
export const INCOMING_KINDS = ['text', 'link'] as const;
export type IncomingKind = (typeof INCOMING_KINDS)[number];

export const INCOMING_VIEWS = ['new', 'later', 'decided'] as const;
export type IncomingView = (typeof INCOMING_VIEWS)[number];

export const INCOMING_ORDERS = ['came', 'asked'] as const;
export type IncomingOrder = (typeof INCOMING_ORDERS)[number];
