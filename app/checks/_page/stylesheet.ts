import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Stylesheet {
  css: string;
  /** Address with the hash of the content, so that it may be kept for a year. */
  href: string;
}

/** In the order in which they hold: a later part may narrow an earlier one. */
const PARTS = ['fonts', 'tokens', 'page', 'head', 'verdict', 'rationale', 'record', 'list', 'table', 'media'] as const;
const FOLDER = join(process.cwd(), 'app', 'checks', 'styles');

let kept: Stylesheet | null = null;

/** The one stylesheet of the readers' pages. Read anew on each request while developing. */
export function stylesheet(): Stylesheet {
  if (kept && process.env.NODE_ENV === 'production') return kept;
  const css = PARTS.map((part) => readFileSync(join(FOLDER, `${part}.css`), 'utf8')).join('');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 12);
  kept = { css, href: `/checks/style.css?v=${hash}` };
  return kept;
}
