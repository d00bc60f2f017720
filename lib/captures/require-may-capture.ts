import type { Ctx } from '#lib/db/ctx';
import { Refusal } from '#lib/db/refusal';
import type { Role } from '#lib/workflow/vocabulary';

const MAY: readonly Role[] = ['checker', 'editor', 'head'];

/** Whoever may keep a file may have a page kept. */
export function requireMayCapture({ actor }: Ctx): void {
  if (!actor.roles.some((role) => MAY.includes(role))) throw new Refusal('forbidden', 'only_checker_editor_head');
}
