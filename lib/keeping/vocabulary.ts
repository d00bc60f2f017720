/** A file with its bytes, or words that quotes are proven in. */
export const COPY_KINDS = ['file', 'words'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Why a copy was removed: nothing rested on it for the desk's months, or it was uploaded and never filed. */
export const REMOVAL_RULES = ['months', 'unfiled'] as const;
export type RemovalRule = (typeof REMOVAL_RULES)[number];

/** Months that a desk may keep what nothing rests on; 0 is for good, which is how the house does it. */
export const RETENTION_MONTHS = [0, 6, 12, 24, 36, 60] as const;
export const HOUSE_RETENTION_MONTHS = 0;
