/** What may be wrong with a kept file: its bytes are not there, or are others than they were. */
export const FILE_FAULTS = ['missing', 'changed'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];
