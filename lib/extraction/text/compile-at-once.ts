import { setFlagsFromString } from 'node:v8';

/**
 * Lets the engine compile a pattern to machine code when it is first asked. By default it interprets it first and compiles it
 * anew afterwards; with as many patterns as these, what it interprets fills the room up to which it optimises machine code.
 */
setFlagsFromString('--no-regexp-tier-up');
