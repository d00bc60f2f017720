/** Longest text the desk takes in, in UTF-16 units (DETAILS 17). The browser asks before it sends. */
export const LONGEST_TEXT = 1_000_000;
