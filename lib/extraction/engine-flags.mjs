/**
 * Flags of the engine for every process that reads texts: a pattern becomes machine code when it is first asked, not after it was
 * interpreted once (docs/decisions/0030). They hold for a process as a whole and can only be given when it starts.
 */
export const ENGINE_FLAGS = ['--no-regexp-tier-up'];
